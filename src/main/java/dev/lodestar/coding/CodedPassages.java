package dev.lodestar.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.coding.tag.CodingEntity;
import dev.lodestar.coding.tag.PassageParts;
import dev.lodestar.customer.Account;
import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Participants;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.interview.TurnSpan;
import dev.lodestar.persona.BuyingRole;

/**
 * Coded passages as statements of people, for those who count them. Interviewers' words are left out, and so are those of
 * speakers of whom nobody has said who they are. Tags on every version of an interview's text count: people are counted, so
 * a passage coded again on a newer version adds nobody.
 */
@ApplicationScoped
public class CodedPassages {

    private static final UUID FIRST = new UUID(0, 0);

    private final Interviews interviews;
    private final Transcripts transcripts;
    private final Participants participants;
    private final Contacts contacts;
    private final Codebooks codebooks;

    CodedPassages(Interviews interviews, Transcripts transcripts, Participants participants, Contacts contacts,
            Codebooks codebooks) {
        this.interviews = interviews;
        this.transcripts = transcripts;
        this.participants = participants;
        this.contacts = contacts;
        this.codebooks = codebooks;
    }

    /**
     * Passages by the tag they come from.
     *
     * @param lastCodingId the tag to continue behind, empty if these are the last
     */
    public record Chunk(List<CodedPassage> passages, Optional<UUID> lastCodingId) {
    }

    /**
     * The passages of the next tags in interviews, in the order the tags were made.
     *
     * @param after the tag to begin behind, empty for the first
     * @param codings how many tags to read at the most
     */
    @Transactional
    public Chunk chunk(Collection<UUID> interviewIds, Optional<UUID> after, int codings) {
        var texts = texts(interviewIds);
        var rows = CodingEntity.ofTranscripts(texts.keySet(), after.orElse(FIRST), codings);
        var codes = codebooks.byId(rows.stream().map(row -> row.codeId).distinct().toList());
        var about = interviews.byId(interviewIds);
        var turns = transcripts.spans(rows.stream().map(row -> row.transcriptId).distinct().toList()).stream()
                .collect(Collectors.groupingBy(TurnSpan::transcriptId));
        var people = participants.byId(turns.values().stream().flatMap(List::stream).map(TurnSpan::participantId)
                .filter(Objects::nonNull).distinct().toList());
        var accounts = accounts(people.values());
        var passages = new ArrayList<CodedPassage>();
        for (var row : rows) {
            var interview = of(about, of(texts, row.transcriptId).interviewId());
            var code = of(codes, row.codeId);
            for (var part : PassageParts.of(row.range(), row.quote, turns.getOrDefault(row.transcriptId, List.of()))) {
                var participant = of(people, part.participantId());
                passages.add(new CodedPassage(row.id, interview, row.transcriptId, participant,
                        accounts.get(participant.contactId()), code, part.words()));
            }
        }
        return new Chunk(passages, rows.size() < codings ? Optional.empty() : Optional.of(rows.get(rows.size() - 1).id));
    }

    /** All that tags refer to was read for these tags. */
    private static <T> T of(Map<UUID, T> read, UUID id) {
        return Objects.requireNonNull(read.get(id), "a tag has a code, a transcript, and people who speak in it");
    }

    /** All passages of interviews, in the order their tags were made. */
    @Transactional
    public List<CodedPassage> all(Collection<UUID> interviewIds) {
        var all = new ArrayList<CodedPassage>();
        var chunk = chunk(interviewIds, Optional.empty(), 500);
        all.addAll(chunk.passages());
        while (chunk.lastCodingId().isPresent()) {
            chunk = chunk(interviewIds, chunk.lastCodingId(), 500);
            all.addAll(chunk.passages());
        }
        return all;
    }

    /** The ids of all tags in transcripts, those taken off included. */
    @Transactional
    public List<UUID> tagsIn(Collection<UUID> transcriptIds) {
        return CodingEntity.idsIn(transcriptIds);
    }

    /** How many people speak in these interviews: of how many a theme can be said. */
    @Transactional
    public Interviewed interviewed(Collection<UUID> interviewIds) {
        var speaking = transcripts.speakers(List.copyOf(texts(interviewIds).keySet())).stream().flatMap(List::stream)
                .map(speaker -> speaker.participant()).filter(Objects::nonNull).toList();
        var byRole = new EnumMap<BuyingRole, Set<UUID>>(BuyingRole.class);
        var people = new HashSet<UUID>();
        for (var participant : speaking) {
            people.add(participant.personId());
            byRole.computeIfAbsent(participant.buyingRole(), role -> new HashSet<>()).add(participant.personId());
        }
        var accounts = accounts(speaking).values().stream().map(Account::id).distinct().count();
        return new Interviewed(people.size(), (int) accounts,
                byRole.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size())));
    }

    /** The accounts of those participants whose contact has one, by contact. */
    private Map<UUID, Account> accounts(Collection<Participant> people) {
        var ids = people.stream().map(Participant::contactId).filter(Objects::nonNull).distinct().toList();
        return contacts.byIds(ids).values().stream().filter(contact -> contact.account() != null)
                .collect(Collectors.toMap(Contact::id, Contact::account));
    }

    private Map<UUID, Transcript> texts(Collection<UUID> interviewIds) {
        return transcripts.ofInterviews(List.copyOf(interviewIds)).stream().flatMap(List::stream)
                .collect(Collectors.toMap(Transcript::id, transcript -> transcript));
    }
}
