"""Answers to requests: begun from a courteous text, kept unsent, and given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crm.book.draft_results import Draft
from crm.book.invitation_results import RequestStep, RequestView
from crm.book.receiving import LONGEST_WORDS, Receiving
from crm.errors import Refused
from crm.rules.interaction import Kind
from crm.rules.invitation import Fact, FactKind
from crm.rules.reaching import page_of
from crm.rules.request import Met, courteous
from crm.rules.say import quoted
from crm.rules.spoken import words_that_carry
from crm.rules.text import clean, clean_line
from crm.store import drafts, invitations
from crm.store.history import load_histories
from crm.store.inbox_tables import invitation
from crm.store.tables import interaction

if TYPE_CHECKING:
    from crm.rules.wording import Brief
    from crm.store.engine import Connection

_ANSWERED = {
    Met.ACCEPTED: "accepted the request of",
    Met.ASKED: "asked a question of",
    Met.DECLINED: "declined the request of",
    Met.LEFT: "left the request of",
}


class Answering(Receiving):
    """Answer what deserves it, in your own words."""

    def reply_to(self, which: str, answer: Met) -> str:
        """A courteous text to begin from, for you to make your own; none to whoever is to be
        left alone. Changes nothing."""
        view = self.request(which)
        return "" if view.left_alone else courteous(answer, view.first, view.reading.tone)

    def draft_reply(self, which: str, answer: Met) -> Draft:
        """What there is to answer a request from: who it is, what they wrote, how it reads,
        and a courteous text to begin from. Changes nothing.

        Raises :class:`Refused` where the request may not be answered so.
        """
        with self._store.read() as connection:
            row = self._request(connection, which)
            self._refuse_answer(connection, row, answer, "to be written")
            view = self._views(connection, [row], self._clock.today())[0]
            line = self._line(connection, row.contact_id)
            history = load_histories(connection, [row.contact_id])[row.contact_id]
            return Draft(
                contact=line,
                kind=Kind.QUESTION if answer is Met.ASKED else Kind.MESSAGE,
                parts=request_parts(view),
                words=self._kept_reply(connection, row, answer)
                or courteous(answer, view.first, view.reading.tone),
                page=page_of(line.urls, line.emails, history.boundaries),
                brief=self._reply_brief(connection, row, answer),
            )

    def keep_reply(self, which: str, answer: Met, words: str) -> None:
        """Keep the words of an answer unsent, one text for each answer to a request; empty
        words, and those that a courteous answer begins from, are forgotten. No change that
        anybody sees, or that is undone."""
        kept = clean(words)[:LONGEST_WORDS]
        with self._store.write() as connection:
            row = self._request(connection, which)
            view = self._views(connection, [row], self._clock.today())[0]
            begun = courteous(answer, view.first, view.reading.tone)
            mine = kept if kept.strip() and kept != begun else ""
            drafts.keep(connection, row.contact_id, _reply_to(row, answer), mine, self._clock.now())

    def _kept_reply(self, connection: Connection, row: Any, answer: Met) -> str:
        return drafts.words_for(connection, row.contact_id, _reply_to(row, answer))

    def _reply_brief(self, connection: Connection, row: Any, answer: Met) -> Brief:
        """A no, and a question who they are, need not name anything of theirs; a yes may take
        up what they wrote."""
        brief = self._brief(connection, row.contact_id)
        context = brief.context
        if context is None:
            return brief
        if answer is not Met.ACCEPTED:
            return replace(brief, context=replace(context, facts=()))
        theirs = (*context.facts, *words_that_carry(row.words))
        wrote = (Fact(FactKind.SAID, row.words),) if row.words else ()
        return replace(brief, context=replace(context, facts=theirs), hints=wrote)

    def answer_request(self, which: str, answer: Met, words: str = "") -> RequestStep:
        """What you do with a request: accept it, ask something, decline it, or leave it.

        Your reply is kept. Accepting connects you; a reply with it, and a question, are
        interactions of yours. Declining and leaving make none, and close what they asked.
        Raises :class:`Refused` for one that was answered, for a question without words, and for
        accepting, asking or writing to whoever is to be left alone.
        """
        text = clean(words).strip()
        with self._change() as change:
            row = self._request(change.connection, which)
            self._refuse_answer(change.connection, row, answer, text)
            change.touch([row.contact_id])
            for one in Met:
                drafts.forget(change.pen, row.contact_id, _reply_to(row, one))
            change.pen.update(
                invitation, row.id, state=answer.value, settled_on=change.today, reply=text
            )
            logged = None
            if answer is Met.ACCEPTED:
                self._connect(change, row.contact_id, change.today)
            if answer in {Met.ACCEPTED, Met.ASKED} and text:
                kind = Kind.QUESTION if answer is Met.ASKED else Kind.MESSAGE
                logged = self._log_words(change, row.contact_id, kind, text, change.today)
            elif answer in {Met.DECLINED, Met.LEFT} and row.interaction_id is not None:
                change.pen.update(interaction, row.interaction_id, closed_on=change.today)
            done = None
            if logged is not None:
                done = self._settled(change, logged, [row.contact_id], Kind.MESSAGE, 0)
            else:
                change.settle("answer_request", f"{_ANSWERED[answer]} {row.contact_name}")
            rows = [invitations.by_id(change.connection, row.id)]
            return RequestStep(self._views(change.connection, rows, change.today)[0], done)

    def _refuse_answer(self, connection: Connection, row: Any, answer: Met, text: str) -> None:
        if row.state not in {Met.OPEN.value, Met.ASKED.value, Met.LEFT.value}:
            raise Refused(f"The request of {row.contact_name} was {row.state} already.")
        if answer is Met.ASKED and not text:
            raise Refused(
                "A question has words.", 'crm inbox ask NAME "what made you think of me?"'
            )
        if answer in {Met.ACCEPTED, Met.ASKED} or text:
            self._refuse_alone(connection, row.contact_id, self._clock.today())


def _reply_to(row: Any, answer: Met) -> str:
    """The occasion of an answer to a request."""
    return f"{row.uid} {answer.value}"


def request_parts(view: RequestView) -> tuple[tuple[str, str], ...]:
    """The facts about a request, for whoever answers it."""
    work = " at ".join(clean_line(part) for part in (view.role, view.company) if part)
    told = (
        ("From", ", ".join(part for part in (clean_line(view.contact_name), work) if part)),
        ("They wrote", quoted(view.words, 400) or "nothing"),
        ("It reads", view.reading.tone.value),
        *(("Because", reason.words) for reason in view.reading.reasons),
        ("Unknown", " ".join(view.reading.unknown)),
    )
    return tuple((label, text) for label, text in told if text)
