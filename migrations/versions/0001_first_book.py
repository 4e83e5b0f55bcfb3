"""The first book."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    """CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    )""",
    """CREATE TABLE contact (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        first TEXT DEFAULT '' NOT NULL,
        last TEXT DEFAULT '' NOT NULL,
        name_folded TEXT NOT NULL,
        company TEXT DEFAULT '' NOT NULL,
        role TEXT DEFAULT '' NOT NULL,
        connected_on DATE,
        on_file_on DATE NOT NULL,
        is_owner BOOLEAN DEFAULT '0' NOT NULL,
        purpose TEXT DEFAULT '' NOT NULL,
        can_give TEXT DEFAULT '' NOT NULL,
        circle TEXT,
        rhythm_days INTEGER,
        placed_on DATE,
        spread_until_on DATE,
        left_unplaced_on DATE,
        stage INTEGER DEFAULT '0' NOT NULL,
        exchanges INTEGER DEFAULT '0' NOT NULL,
        first_exchange_on DATE,
        last_exchange_on DATE,
        half_life_days FLOAT,
        cools_on DATE,
        dormant_on DATE,
        in_count INTEGER DEFAULT '0' NOT NULL,
        out_count INTEGER DEFAULT '0' NOT NULL,
        mutual_count INTEGER DEFAULT '0' NOT NULL,
        last_in_on DATE,
        last_out_on DATE,
        last_mutual_on DATE,
        heard_on DATE,
        touched_on DATE,
        unanswered_on DATE,
        quiet_from_on DATE,
        rest_from_on DATE,
        rest_until_on DATE,
        balance INTEGER DEFAULT '0' NOT NULL,
        due_on DATE,
        last_shown_on DATE,
        CONSTRAINT pk_contact PRIMARY KEY (id),
        CONSTRAINT ck_contact_named CHECK (length(name) > 0),
        CONSTRAINT ck_contact_stage CHECK (stage BETWEEN 0 AND 4),
        CONSTRAINT ck_contact_placed CHECK ((rhythm_days IS NULL) = (placed_on IS NULL)),
        CONSTRAINT uq_contact_uid UNIQUE (uid)
    )""",
    """CREATE INDEX ix_contact_due ON contact (rhythm_days, due_on, last_shown_on) WHERE rhythm_days
    IS NOT NULL""",
    """CREATE INDEX ix_contact_talked ON contact (exchanges) WHERE rhythm_days IS NULL AND
        left_unplaced_on IS NULL""",
    "CREATE UNIQUE INDEX ix_contact_owner ON contact (is_owner) WHERE is_owner = 1",
    "CREATE INDEX ix_contact_connected ON contact (name_folded, connected_on)",
    """CREATE INDEX ix_contact_unanswered ON contact (unanswered_on) WHERE unanswered_on IS NOT
        NULL""",
    "CREATE INDEX ix_contact_dormant ON contact (dormant_on) WHERE rhythm_days IS NOT NULL",
    """CREATE TABLE interest (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        CONSTRAINT pk_interest PRIMARY KEY (id),
        CONSTRAINT uq_interest_folded UNIQUE (folded)
    )""",
    """CREATE TABLE offering (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        about TEXT DEFAULT '' NOT NULL,
        stood_since_on DATE NOT NULL,
        retired_on DATE,
        CONSTRAINT pk_offering PRIMARY KEY (id),
        CONSTRAINT uq_offering_uid UNIQUE (uid),
        CONSTRAINT uq_offering_folded UNIQUE (folded)
    )""",
    """CREATE TABLE operation (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        at TEXT NOT NULL,
        verb TEXT NOT NULL,
        words TEXT NOT NULL,
        changes TEXT NOT NULL,
        undone_at TEXT,
        CONSTRAINT pk_operation PRIMARY KEY (id),
        CONSTRAINT uq_operation_uid UNIQUE (uid)
    )""",
    """CREATE TABLE contact_email (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        email TEXT NOT NULL,
        email_folded TEXT NOT NULL,
        CONSTRAINT pk_contact_email PRIMARY KEY (id),
        CONSTRAINT uq_contact_email_contact_id_email_folded UNIQUE (contact_id, email_folded),
        CONSTRAINT fk_contact_email_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE CASCADE
    )""",
    "CREATE INDEX ix_contact_email_contact_id ON contact_email (contact_id)",
    "CREATE INDEX ix_contact_email_email_folded ON contact_email (email_folded)",
    """CREATE TABLE contact_url (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        url TEXT NOT NULL,
        url_key TEXT NOT NULL,
        CONSTRAINT pk_contact_url PRIMARY KEY (id),
        CONSTRAINT uq_contact_url_contact_id_url_key UNIQUE (contact_id, url_key),
        CONSTRAINT fk_contact_url_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON
            DELETE CASCADE
    )""",
    "CREATE INDEX ix_contact_url_url_key ON contact_url (url_key)",
    "CREATE INDEX ix_contact_url_contact_id ON contact_url (contact_id)",
    """CREATE TABLE source_ref (
        source TEXT NOT NULL,
        ref TEXT NOT NULL,
        contact_id INTEGER,
        CONSTRAINT pk_source_ref PRIMARY KEY (source, ref),
        CONSTRAINT fk_source_ref_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON
            DELETE SET NULL
    )
    WITHOUT ROWID""",
    "CREATE INDEX ix_source_ref_contact_id ON source_ref (contact_id)",
    """CREATE TABLE contact_interest (
        contact_id INTEGER NOT NULL,
        interest_id INTEGER NOT NULL,
        since_on DATE NOT NULL,
        confirmed BOOLEAN DEFAULT '1' NOT NULL,
        evidence TEXT DEFAULT '' NOT NULL,
        dropped_on DATE,
        CONSTRAINT pk_contact_interest PRIMARY KEY (contact_id, interest_id),
        CONSTRAINT fk_contact_interest_contact_id FOREIGN KEY(contact_id) REFERENCES contact
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_contact_interest_interest_id FOREIGN KEY(interest_id) REFERENCES interest
            (id)
    )
    WITHOUT ROWID""",
    "CREATE INDEX ix_contact_interest_interest_id ON contact_interest (interest_id)",
    """CREATE TABLE interaction (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        kind TEXT NOT NULL,
        direction TEXT NOT NULL,
        depth INTEGER NOT NULL,
        on_date DATE NOT NULL,
        at TEXT NOT NULL,
        zone TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        channel TEXT DEFAULT '' NOT NULL,
        gave INTEGER DEFAULT '0' NOT NULL,
        asks BOOLEAN DEFAULT '0' NOT NULL,
        wants_reply BOOLEAN DEFAULT '0' NOT NULL,
        closed_on DATE,
        pitch BOOLEAN DEFAULT '0' NOT NULL,
        people INTEGER DEFAULT '2' NOT NULL,
        offering_id INTEGER,
        recorded_at TEXT NOT NULL,
        source TEXT,
        source_ref TEXT,
        CONSTRAINT pk_interaction PRIMARY KEY (id),
        CONSTRAINT ck_interaction_direction CHECK (direction IN ('out', 'in', 'mutual')),
        CONSTRAINT ck_interaction_depth CHECK (depth BETWEEN 0 AND 3),
        CONSTRAINT ck_interaction_gave CHECK (gave BETWEEN 0 AND 2),
        CONSTRAINT uq_interaction_source_source_ref UNIQUE (source, source_ref),
        CONSTRAINT uq_interaction_uid UNIQUE (uid),
        CONSTRAINT fk_interaction_offering_id FOREIGN KEY(offering_id) REFERENCES offering (id)
    )""",
    """CREATE INDEX ix_interaction_received ON interaction (on_date) WHERE direction = 'in' AND
        kind IN ('help', 'insight', 'introduction', 'recommendation')""",
    "CREATE INDEX ix_interaction_stop ON interaction (kind) WHERE kind = 'stop'",
    "CREATE INDEX ix_interaction_on_date ON interaction (on_date)",
    """CREATE TABLE note (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        on_date DATE NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_note PRIMARY KEY (id),
        CONSTRAINT uq_note_uid UNIQUE (uid),
        CONSTRAINT fk_note_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE
            CASCADE
    )""",
    "CREATE INDEX ix_note_contact_id ON note (contact_id)",
    """CREATE TABLE promise (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        "by" TEXT NOT NULL,
        what TEXT NOT NULL,
        made_on DATE NOT NULL,
        due_on DATE,
        kept_on DATE,
        dropped_on DATE,
        CONSTRAINT pk_promise PRIMARY KEY (id),
        CONSTRAINT ck_promise_by CHECK (by IN ('me', 'them')),
        CONSTRAINT uq_promise_uid UNIQUE (uid),
        CONSTRAINT fk_promise_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON
            DELETE CASCADE
    )""",
    "CREATE INDEX ix_promise_contact_id ON promise (contact_id)",
    """CREATE INDEX ix_promise_open ON promise (due_on) WHERE kept_on IS NULL AND dropped_on IS
        NULL""",
    """CREATE TABLE signal (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        on_date DATE NOT NULL,
        expires_on DATE,
        text TEXT NOT NULL,
        link TEXT DEFAULT '' NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        source_ref TEXT,
        CONSTRAINT pk_signal PRIMARY KEY (id),
        CONSTRAINT uq_signal_source_source_ref UNIQUE (source, source_ref),
        CONSTRAINT uq_signal_uid UNIQUE (uid),
        CONSTRAINT fk_signal_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON
            DELETE CASCADE
    )""",
    "CREATE INDEX ix_signal_contact_id ON signal (contact_id)",
    "CREATE INDEX ix_signal_expires ON signal (expires_on)",
    """CREATE TABLE boundary (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        since_on DATE NOT NULL,
        until_on DATE,
        channel TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        drawn_at TEXT NOT NULL,
        lifted_at TEXT,
        lifted_why TEXT,
        CONSTRAINT pk_boundary PRIMARY KEY (id),
        CONSTRAINT ck_boundary_lifted CHECK ((lifted_at IS NULL) = (lifted_why IS NULL)),
        CONSTRAINT uq_boundary_uid UNIQUE (uid),
        CONSTRAINT fk_boundary_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON
            DELETE CASCADE
    )""",
    "CREATE INDEX ix_boundary_contact_id ON boundary (contact_id)",
    """CREATE TABLE offering_interest (
        offering_id INTEGER NOT NULL,
        interest_id INTEGER NOT NULL,
        CONSTRAINT pk_offering_interest PRIMARY KEY (offering_id, interest_id),
        CONSTRAINT fk_offering_interest_offering_id FOREIGN KEY(offering_id) REFERENCES offering
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_offering_interest_interest_id FOREIGN KEY(interest_id) REFERENCES interest
            (id)
    )
    WITHOUT ROWID""",
    """CREATE TABLE permit (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        offering_id INTEGER NOT NULL,
        granted_at TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        granted_on DATE NOT NULL,
        evidence TEXT NOT NULL,
        CONSTRAINT pk_permit PRIMARY KEY (id),
        CONSTRAINT uq_permit_whole UNIQUE (id, contact_id, offering_id, granted_at, expires_at),
        CONSTRAINT ck_permit_span CHECK (granted_at < expires_at),
        CONSTRAINT fk_permit_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON
            DELETE RESTRICT,
        CONSTRAINT fk_permit_offering_id FOREIGN KEY(offering_id) REFERENCES offering (id) ON
            DELETE RESTRICT
    )""",
    "CREATE INDEX ix_permit_contact ON permit (contact_id)",
    """CREATE TABLE nudge (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER NOT NULL,
        local_on DATE NOT NULL,
        position INTEGER NOT NULL,
        slot TEXT NOT NULL,
        kind TEXT NOT NULL,
        score FLOAT NOT NULL,
        why TEXT NOT NULL,
        material TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        made_at TEXT NOT NULL,
        state TEXT DEFAULT 'open' NOT NULL,
        settled_at TEXT,
        CONSTRAINT pk_nudge PRIMARY KEY (id),
        CONSTRAINT uq_nudge_contact_id_local_on UNIQUE (contact_id, local_on),
        CONSTRAINT uq_nudge_local_on_position UNIQUE (local_on, position),
        CONSTRAINT ck_nudge_state CHECK (state IN ('open', 'done', 'skipped')),
        CONSTRAINT uq_nudge_uid UNIQUE (uid),
        CONSTRAINT fk_nudge_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE
            CASCADE
    )""",
    "CREATE INDEX ix_nudge_contact_id ON nudge (contact_id)",
    """CREATE TABLE interaction_contact (
        contact_id INTEGER NOT NULL,
        interaction_id INTEGER NOT NULL,
        CONSTRAINT pk_interaction_contact PRIMARY KEY (contact_id, interaction_id),
        CONSTRAINT fk_interaction_contact_contact_id FOREIGN KEY(contact_id) REFERENCES contact
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_interaction_contact_interaction_id FOREIGN KEY(interaction_id) REFERENCES
            interaction (id) ON DELETE CASCADE
    )
    WITHOUT ROWID""",
    "CREATE INDEX ix_interaction_contact_interaction_id ON interaction_contact (interaction_id)",
    """CREATE TABLE interaction_interest (
        interaction_id INTEGER NOT NULL,
        interest_id INTEGER NOT NULL,
        CONSTRAINT pk_interaction_interest PRIMARY KEY (interaction_id, interest_id),
        CONSTRAINT fk_interaction_interest_interaction_id FOREIGN KEY(interaction_id) REFERENCES
            interaction (id) ON DELETE CASCADE,
        CONSTRAINT fk_interaction_interest_interest_id FOREIGN KEY(interest_id) REFERENCES
            interest (id)
    )
    WITHOUT ROWID""",
    "CREATE INDEX ix_interaction_interest_interest_id ON interaction_interest (interest_id)",
    """CREATE TABLE offer (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        permit_id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        offering_id INTEGER NOT NULL,
        granted_at TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_on DATE NOT NULL,
        zone TEXT NOT NULL,
        words TEXT NOT NULL,
        request_id INTEGER,
        answer TEXT,
        answered_on DATE,
        answered_at TEXT,
        CONSTRAINT pk_offer PRIMARY KEY (id),
        CONSTRAINT fk_offer_permit FOREIGN KEY(permit_id, contact_id, offering_id, granted_at,
            expires_at) REFERENCES permit (id, contact_id, offering_id, granted_at, expires_at)
            ON DELETE RESTRICT ON UPDATE RESTRICT,
        CONSTRAINT ck_offer_within_permit CHECK (granted_at <= made_at AND made_at <
            expires_at),
        CONSTRAINT ck_offer_answer CHECK (answer IS NULL OR answer IN ('yes', 'no', 'later')),
        CONSTRAINT ck_offer_answered CHECK ((answer IS NULL) = (answered_on IS NULL) AND (answer
            IS NULL) = (answered_at IS NULL)),
        CONSTRAINT uq_offer_uid UNIQUE (uid),
        CONSTRAINT uq_offer_permit_id UNIQUE (permit_id),
        CONSTRAINT uq_offer_request_id UNIQUE (request_id),
        CONSTRAINT fk_offer_request_id FOREIGN KEY(request_id) REFERENCES interaction (id) ON
            DELETE RESTRICT
    )""",
    "CREATE INDEX ix_offer_made_on ON offer (made_on)",
    "CREATE INDEX ix_offer_contact_id ON offer (contact_id)",
    """CREATE VIRTUAL TABLE contact_fts USING fts5(name, about,
        tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')""",
    """CREATE VIRTUAL TABLE interaction_fts USING fts5(note,
        tokenize='unicode61 remove_diacritics 0')""",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
