package dev.lodestar.theme.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.database.BulkInserts;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.source.AccountFacts;
import dev.lodestar.theme.source.Material;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

/** Keeps who was asked about a topic and what is known about them, each person once. */
@ApplicationScoped
class AskedPeople {

    private final AccountFacts accountFacts;
    private final BulkInserts inserts;

    AskedPeople(AccountFacts accountFacts, BulkInserts inserts) {
        this.accountFacts = accountFacts;
        this.inserts = inserts;
    }

    /** Keeps the people of a part of a source: who is kept already becomes better known. */
    void store(UUID topicId, String source, Material part) {
        var here = new Fact(Dimensions.SOURCE, source);
        var asked = new LinkedHashMap<UUID, Voice>();
        part.asked().forEach(voice -> asked.merge(voice.personId(), voice.with(List.of(here)), Voice::and));
        var speaking = new LinkedHashMap<UUID, Voice>();
        part.statements().forEach(statement -> speaking.merge(statement.voice().personId(),
                statement.voice().with(List.of(here, new Fact(Dimensions.MONTH, statement.month()))), Voice::and));
        var people = new LinkedHashSet<UUID>(asked.keySet());
        people.addAll(speaking.keySet());
        var known = new LinkedHashMap<UUID, ThemeAskedEntity>();
        ThemeAskedEntity.knownOf(topicId, people).forEach(person -> known.put(person.personId, person));
        // Of what one source says about a person in several parts, the first counts.
        known.forEach((id, person) -> {
            if (person.voice().facts().contains(here)) {
                asked.remove(id);
            }
        });
        speaking.forEach((id, voice) -> asked.merge(id, voice, Voice::and));
        var added = new ArrayList<Voice>();
        asked.forEach((id, voice) -> {
            if (known.containsKey(id)) {
                known.get(id).know(known.get(id).voice().and(voice));
            } else {
                added.add(voice);
            }
        });
        inserts.insert(accountFacts.addedTo(added).stream().map(voice -> ThemeAskedEntity.of(topicId, voice)).toList());
    }
}
