from __future__ import annotations

import subprocess
import sys
import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm.rules.identity import Persona, Sameness, compare, core_name, url_key

MAY, JUNE = date(2020, 5, 4), date(2020, 6, 1)
ANA = "Ana Sá"
PAGE, OTHER_PAGE = frozenset({"linkedin.com/in/ana"}), frozenset({"linkedin.com/in/ana-2"})
MAIL = frozenset({"ana@norwind.example"})


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Persona(ANA, PAGE), Persona("Ana Berg", PAGE), Sameness.SAME),
        (Persona(ANA, PAGE), Persona(ANA, OTHER_PAGE), Sameness.DIFFERENT),
        (Persona(ANA, PAGE, MAIL), Persona(ANA, OTHER_PAGE, MAIL), Sameness.DIFFERENT),
        (Persona(ANA, PAGE, MAIL), Persona("A. Sá", frozenset(), MAIL), Sameness.SAME),
        (Persona(ANA, emails=MAIL), Persona("Tom Berg", emails=MAIL), Sameness.PERHAPS),
        (Persona(ANA, emails=MAIL), Persona("", emails=MAIL), Sameness.SAME),
        (Persona(ANA), Persona(ANA), Sameness.PERHAPS),
        (Persona(ANA, PAGE), Persona("ANA SA, PhD"), Sameness.PERHAPS),
        (Persona(ANA, connected_on=MAY), Persona(ANA, connected_on=MAY), Sameness.SAME),
        (Persona(ANA, PAGE, connected_on=MAY), Persona(ANA, connected_on=MAY), Sameness.SAME),
        (
            Persona(ANA, PAGE, connected_on=MAY),
            Persona(ANA, frozenset({"xing.com/ana"}), connected_on=MAY),
            Sameness.PERHAPS,
        ),
        (Persona(ANA, connected_on=MAY), Persona(ANA, connected_on=JUNE), Sameness.DIFFERENT),
        (Persona(ANA, connected_on=MAY), Persona(ANA), Sameness.PERHAPS),
        (Persona("Ana Sa"), Persona("Anna Sa"), Sameness.DIFFERENT),
        (
            Persona("Ana Costa", company="Norwind"),
            Persona("Anna Costa", company="NORWIND"),
            Sameness.PERHAPS,
        ),
        (
            Persona("Tom Berg", company="Norwind"),
            Persona(ANA, company="Norwind"),
            Sameness.DIFFERENT,
        ),
        (Persona("LinkedIn Member"), Persona("LinkedIn Member"), Sameness.DIFFERENT),
        (Persona(""), Persona(""), Sameness.DIFFERENT),
    ],
)
def test_evidence_decides_who_is_who(one: Persona, other: Persona, expected: Sameness) -> None:
    assert compare(one, other).sameness is expected
    assert compare(other, one).sameness is expected


def test_a_house_address_is_common_ground_and_a_public_one_is_not() -> None:
    def sameness(one: str, other: str) -> Sameness:
        return compare(
            Persona("Ana Costa", emails=frozenset({one})),
            Persona("Anna Costa", emails=frozenset({other})),
        ).sameness

    assert sameness("ac@norwind.example", "anna@norwind.example") is Sameness.PERHAPS
    assert sameness("ac@gmail.com", "anna@gmail.com") is Sameness.DIFFERENT


def test_an_empty_address_is_no_evidence() -> None:
    nothing = frozenset({""})
    one, other = Persona(ANA, nothing, nothing), Persona("Tom Berg", nothing, nothing)
    assert compare(one, other).sameness is Sameness.DIFFERENT


def test_addresses_on_different_sites_say_nothing_against_each_other() -> None:
    one = Persona(ANA, PAGE, MAIL)
    assert compare(one, Persona(ANA, frozenset({"xing.com/ana"}), MAIL)).sameness is Sameness.SAME


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Dr. Ana Sá, PhD 🚀", "ana sa"),
        ("李明", "李明"),
        ("José", "jose"),
        ("Ли", "ли"),
        ("HALE ANNA", "hale anna"),
        ("Hale, PhD", "hale"),
        ("Hale, Anna", "anna hale"),
        ("van den Berg, Jan", "jan van den berg"),
        ("John Smith, Jr.", "john smith jr"),
        ("John Smith III", "john smith iii"),
        ("Jane Doe MA", "jane doe"),
        ("Lin Ma", "lin ma"),
        ("Yu MA", "yu"),
        ("LIN MA", "lin ma"),
        ("Prof. Dr. Ana de la Cruz, M.Sc., MBA", "ana de la cruz"),
        ("Ana Sá (she/her)", "ana sa"),
        ('Robert "Bob" Smith', "robert smith"),
        ("⭐ Ana Sá ⭐ | Hiring", "ana sa"),
        ("𝗔𝗻𝗮 Sá", "ana sa"),
        ("O’Brien, Tim", "tim obrien"),
        ("Tim O'Brien PMP®", "tim obrien"),
        ("Jean-Luc Picard", "jean luc picard"),
        ("(李明)", "李明"),
        ("Dr", "dr"),
        ("MBA", "mba"),
        ("Ed, RICP®", "ed"),
        ("🚀", ""),
    ],
)
def test_a_name_is_compared_by_its_core(name: str, core: str) -> None:
    assert core_name(name) == core


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/Ana-Costa/", "linkedin.com/in/ana-costa"),
        ("https://pt.linkedin.com/in/ana?trk=x#about", "linkedin.com/in/ana"),
        ("linkedin.com/in/ana/pt-br", "linkedin.com/in/ana"),
        ("http://linkedin.com/in/ana/recent-activity/", "linkedin.com/in/ana"),
        ("www.linkedin.com/in/ed-ricp%C2%AE-9", "linkedin.com/in/ed-ricp®-9"),
        ("linkedin.com/in/ed-ricp®-9", "linkedin.com/in/ed-ricp®-9"),
        ("linkedin.com/pub/ana/1/2/3", "linkedin.com/pub/ana/1/2/3"),
        ("https://www.linkedin.com/in/", ""),
        ("https://www.facebook.com/profile.php?id=12&ref=x", "facebook.com/profile.php/12"),
        ("https://jo.github.io/", "jo.github.io"),
        ("https://al.github.io", "al.github.io"),
        ("linkedin.com/in/jos%E9", "linkedin.com/in/josé"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_one_page_has_one_key(url: str, key: str) -> None:
    assert url_key(url) == key


def test_an_accent_tells_two_pages_apart_and_its_encoding_does_not() -> None:
    composed, decomposed = (unicodedata.normalize(f, "in/josé") for f in ("NFC", "NFD"))
    assert url_key(f"linkedin.com/{composed}") == url_key(f"linkedin.com/{decomposed}")
    assert url_key("linkedin.com/in/josé") != url_key("linkedin.com/in/jose")


@given(st.text())
def test_keys_of_keys_are_keys(text: str) -> None:
    for key in (url_key, core_name):
        assert key(key(text)) == key(text)


NAMES = st.lists(
    st.sampled_from('Dr. Ana Sá, PhD MA (she) Lin-Ma MD | - 李明 "Bo" Jr. HALE, M.Sc. é ®'.split()),
    min_size=1,
    max_size=6,
).map(" ".join)


@given(NAMES)
def test_the_core_of_a_core_is_the_core(name: str) -> None:
    assert core_name(core_name(name)) == core_name(name)


@given(st.text(st.characters()))
def test_a_name_with_a_letter_has_a_core(name: str) -> None:
    if any(
        c.isalpha() and unicodedata.category(c) != "Lm" for c in unicodedata.normalize("NFKC", name)
    ):
        assert core_name(name)


PERSONAS = st.builds(
    Persona,
    name=NAMES | st.text(max_size=8),
    url_keys=st.frozensets(st.sampled_from(["linkedin.com/in/a", "linkedin.com/in/b", "x.org/a"])),
    emails=st.frozensets(st.sampled_from(["a@x.org", "b@x.org", "a@gmail.com"])),
    company=st.sampled_from(["", "Norwind"]),
    connected_on=st.sampled_from([None, MAY, JUNE]),
)


@given(PERSONAS, PERSONAS)
@example(
    Persona("Ana Dr. Dr.", emails=frozenset({"a@x.org"})),
    Persona("Ana Dr. Sá,", emails=frozenset({"a@x.org"})),
)
def test_comparing_is_symmetric(one: Persona, other: Persona) -> None:
    assert compare(one, other) == compare(other, one)


@given(PERSONAS)
def test_who_has_an_address_is_the_same_as_themselves(one: Persona) -> None:
    if one.url_keys or one.emails:
        assert compare(one, one).sameness is Sameness.SAME


@given(st.sampled_from(["Ana Sá", "李明"]), st.text(max_size=5))
def test_namesakes_are_never_the_same_by_the_name_alone(name: str, company: str) -> None:
    one = Persona(name, company=company)
    assert compare(one, one).sameness is Sameness.PERHAPS


def test_similarity_is_loaded_only_when_two_names_are_compared() -> None:
    code = "import sys, crm.rules.identity; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
