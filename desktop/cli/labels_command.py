"""What `jianbao labels` does: scheme, home, aliases and counts of a corpus, as the window edits and shows them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.cli.corpora import open_corpus
from desktop.cli.endings import Unusable
from desktop.cli.status import Status
from desktop.cli.streams import emit, emit_json, say

SHIPPED = {"default": None, "iptc": "topics/iptc.csv"}
"""The schemes that ship, by the names under which they are imported."""
_SHOWN = 10
"""So many ids are written where people read them; `--json` writes all."""


@dataclass(frozen=True)
class LabelsCommand:
    """Work with the labels of one corpus. All methods raise `CorpusError` and what refuses an edit."""

    path: Path

    def counts(self, *, as_json: bool = False) -> Status:
        """Write which labels are in use, the most frequent first."""
        from desktop.corpus.label_use import label_use

        with open_corpus(self.path, write=False) as corpus:
            use, sets = corpus.ask(label_use), corpus.label_sets()
        scheme, gazetteer = sets.topics, sets.gazetteer()
        found = {topic_id: scheme.find(topic_id) for topic_id in use.topics}
        topics = [
            {"id": topic_id, "name": topic.name_zh if (topic := found[topic_id]) else None, "articles": count}
            for topic_id, count in use.topics.items()
        ]
        districts = [
            {"code": code, "name": gazetteer.name_of(code), "about": about, "mentioned": mentioned}
            for code, (about, mentioned) in use.districts.items()
        ]
        totals = {"articles": use.articles, "with_topic": use.with_topic, "with_district": use.with_district}
        if as_json:
            emit_json({"corpus": str(self.path), **totals, "topics": topics, "districts": districts})
            return Status.DONE
        for each in topics:
            emit(f"topic\t{each['id']}\t{each['name'] or ''}\t{each['articles']}")
        for each in districts:
            emit(f"district\t{each['code']}\t{each['name']}\t{each['about']}\t{each['mentioned']}")
        say(f"Articles: {use.articles}, with a topic: {use.with_topic}, with a district: {use.with_district}.")
        return Status.DONE

    # ── topics ──

    def topics(self, *, as_json: bool) -> Status:
        """Write the topic scheme in the order of its tree."""
        from desktop.corpus.label_use import label_use

        with open_corpus(self.path, write=False) as corpus:
            scheme, use = corpus.label_sets().topics, corpus.ask(label_use).topics
        rows = [
            {
                "id": topic.id,
                "parent": topic.parent or None,
                "name_zh": topic.name_zh,
                "name_en": topic.name_en,
                "articles": use.get(topic.id, 0),
                "retired": topic.retired,
                "former_ids": list(topic.former),
                "description": topic.description,
                "keywords": list(topic.keywords),
                "iptc": list(topic.iptc),
            }
            for topic, _ in scheme.tree
        ]
        if as_json:
            emit_json({"corpus": str(self.path), "scheme": scheme.name, "topics": rows})
            return Status.DONE
        for row in rows:
            state = "retired" if row["retired"] else ""
            words = (row["id"], row["parent"] or "", row["name_zh"], row["name_en"], row["articles"], state)
            emit("\t".join(map(str, (*words, "|".join(row["former_ids"])))))
        say(f"“{self.path}”: {len(rows)} topics.")
        return Status.DONE

    def export_topics(self, file: Path, *, force: bool) -> Status:
        """Write the topic scheme to a CSV file. Raises: `Unusable` when it can't be written."""
        if file.exists() and not force:
            raise Unusable(f"“{file}” exists already: choose another name, or add --force.")
        with open_corpus(self.path, write=False) as corpus:
            scheme = corpus.label_sets().topics
        try:
            scheme.save(file)
        except OSError as error:
            raise Unusable(f"“{file}” can't be written ({error.strerror}): choose another place.") from None
        say(f"Wrote {len(scheme.topics)} topics to “{file}”.")
        return Status.DONE

    def import_topics(self, name: str, *, dry_run: bool, curator: str | None, as_json: bool) -> Status:
        """Take over a topic scheme as one step. Parameters: `name`, a CSV file or one of `SHIPPED`."""
        from desktop.corpus.relabelling import replace_scheme, scheme_step

        new = _read(name)
        with open_corpus(self.path, write=not dry_run, curator=curator) as corpus:
            before = corpus.label_sets().topics
            after = replace_scheme(corpus, new)
            if after != before and not dry_run:
                corpus.save(scheme_step(after))
        ids, old = after.by_id.keys(), before.by_id.keys()
        kept = [topic.id for topic in after.topics if topic.id not in new.by_id]
        answer: dict[str, Any] = {
            "corpus": str(self.path),
            "scheme": after.name,
            "topics": len(ids),
            "added": sorted(ids - old),
            "gone": sorted(old - ids),
            "kept_retired": kept,
            "changed": sorted(each for each in ids & old if before.by_id[each] != after.by_id[each]),
            "saved": after != before and not dry_run,
        }
        if as_json:
            emit_json(answer)
            return Status.DONE
        for word in ("added", "changed", "gone", "kept_retired"):
            if answer[word]:
                say(f"{word.replace('_', ', ')}: {_some(answer[word])}")
        done = "Took over" if answer["saved"] else "Nothing to change in" if after == before else "Would take over"
        say(f"{done} the scheme “{after.name}” with {len(ids)} topics.")
        return Status.DONE

    # ── aliases ──

    def aliases(self, *, as_json: bool) -> Status:
        """Write the aliases of places by name."""
        with open_corpus(self.path, write=False) as corpus:
            sets = corpus.label_sets()
        name_of = sets.gazetteer().name_of
        rows = [{"alias": each.name, "code": each.code, "place": name_of(each.code)} for each in sets.aliases]
        if as_json:
            emit_json({"corpus": str(self.path), "aliases": rows})
            return Status.DONE
        for row in rows:
            emit(f"{row['alias']}\t{row['code']}\t{row['place']}")
        say(f"“{self.path}”: {len(rows)} {'alias' if len(rows) == 1 else 'aliases'}.")
        return Status.DONE

    def add_alias(self, name: str, place: str, *, curator: str | None) -> Status:
        """Let a name mean a place. Parameters: `place`, a code, or a name that one place at home has."""
        from desktop.corpus.relabelling import alias_step
        from desktop.labels.aliases import add_alias

        with open_corpus(self.path, write=True, curator=curator) as corpus:
            sets = corpus.label_sets()
            gazetteer, before = sets.gazetteer(), sets.aliases
            code = _code(place, gazetteer)
            after = add_alias(before, name, code, gazetteer)
            if after != before:
                corpus.save(alias_step(before, after, gazetteer))
        say(f"“{name}” means {gazetteer.name_of(code)} ({code}).")
        return Status.DONE

    def remove_alias(self, name: str, *, curator: str | None) -> Status:
        """Let a name mean nothing of its own any more."""
        from desktop.corpus.relabelling import alias_step
        from desktop.labels.aliases import remove_alias

        with open_corpus(self.path, write=True, curator=curator) as corpus:
            sets = corpus.label_sets()
            corpus.save(alias_step(sets.aliases, remove_alias(sets.aliases, name), sets.gazetteer()))
        say(f"“{name}” is no alias any more.")
        return Status.DONE

    # ── home ──

    def home(self, code: str | None, *, curator: str | None, as_json: bool) -> Status:
        """Write which prefecture is the corpus' home, or take another. Parameters: `code`, its digits, or None."""
        from desktop.corpus.relabelling import home_step
        from desktop.labels.gazetteer import Gazetteer, UnknownHome

        with open_corpus(self.path, write=code is not None, curator=curator) as corpus:
            sets = corpus.label_sets()
            if code is not None and code != sets.home:
                corpus.save(home_step(code, Gazetteer.load()))
                sets = corpus.label_sets()
        gazetteer = sets.gazetteer()
        districts = [place.name for place in gazetteer.districts()]
        if as_json:
            name = gazetteer.name_of(sets.home)
            emit_json({"corpus": str(self.path), "home": sets.home, "name": name, "districts": districts})
        else:
            emit(f"{sets.home}\t{gazetteer.name_of(sets.home)}")
            told = f"“{self.path}”: {len(districts)} districts: {_some(districts)}."
            say(told if districts else str(UnknownHome(sets.home)))
        return Status.DONE


def _read(name: str) -> Any:
    from desktop.assets import resource
    from desktop.labels.topics import TopicScheme

    if name in SHIPPED:
        shipped = SHIPPED[name]
        return TopicScheme.load(resource(shipped) if shipped else None)
    try:
        return TopicScheme.load(Path(name))
    except OSError as error:
        raise Unusable(f"“{name}” can't be read ({error.strerror}): name a CSV file, `default` or `iptc`.") from None


def _code(place: str, gazetteer: Any) -> str:
    found = dict.fromkeys(each.code for each in gazetteer.local if place in (each.code, each.name) and each.counties)
    if len(found) > 1:
        places = "; ".join(f"{code} {gazetteer.by_code[code].full_name}" for code in found if code in gazetteer.by_code)
        raise Unusable(f"Several places are called “{place}”: give a code ({places}).")
    if not found:
        raise Unusable(f"“{place}” is no place of the home prefecture: give its code or its full name.")
    return next(iter(found))


def _some(ids: list[str]) -> str:
    """Return ids as a line that can be read: the first ones and how many more there are."""
    more = len(ids) - _SHOWN
    return ", ".join(ids[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
