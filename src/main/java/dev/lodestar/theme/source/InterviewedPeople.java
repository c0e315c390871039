package dev.lodestar.theme.source;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Contacts;
import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

/** The participants of interviews as people who were asked. */
@ApplicationScoped
class InterviewedPeople {

    private final Transcripts transcripts;
    private final Contacts contacts;

    InterviewedPeople(Transcripts transcripts, Contacts contacts) {
        this.transcripts = transcripts;
        this.contacts = contacts;
    }

    /**
     * Who speaks in these texts, by person, and in which months; interviewers and speakers whom nobody has named are left
     * out.
     *
     * @param interviewOf the interview of each transcript
     */
    Map<UUID, Voice> speakingIn(Map<UUID, Interview> interviewOf) {
        var versions = List.copyOf(interviewOf.entrySet());
        var speakers = transcripts.speakers(versions.stream().map(Map.Entry::getKey).toList());
        var known = contacts.byIds(speakers.stream().flatMap(List::stream).map(Speaker::participant).filter(Objects::nonNull)
                .map(Participant::personId).distinct().toList());
        var people = new TreeMap<UUID, Voice>();
        for (int i = 0; i < versions.size(); i++) {
            var heldOn = versions.get(i).getValue().heldOn();
            var when = List.of(new Fact(Dimensions.MONTH, YearMonth.from(heldOn).toString()));
            speakers.get(i).stream().map(Speaker::participant).filter(Objects::nonNull).forEach(person -> {
                var contact = known.get(person.personId());
                var account = contact == null || contact.account() == null ? null : contact.account().id();
                people.merge(person.personId(), new Voice(person.personId(), account, person.buyingRole().name(), when),
                        Voice::and);
            });
        }
        return people;
    }
}
