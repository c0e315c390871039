package dev.lodestar.coding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import dev.lodestar.coding.codebook.CodeEntity;
import dev.lodestar.coding.tag.CodingEntity;
import dev.lodestar.coding.tag.CodingInserts;
import dev.lodestar.coding.tag.PassageParts;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Participants;
import dev.lodestar.interview.Quotation;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.interview.TurnSpan;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.Actors;

/** The coders' tags on passages of transcripts. */
@ApplicationScoped
public class Codings {

    private final Transcripts transcripts;
    private final Participants participants;
    private final CodingInserts inserts;
    private final Event<InterviewCoded> coded;
    private final Actors actors;
    private final Clock clock;

    Codings(Transcripts transcripts, Participants participants, CodingInserts inserts,
            Event<InterviewCoded> coded, Actors actors, Clock clock) {
        this.transcripts = transcripts;
        this.participants = participants;
        this.inserts = inserts;
        this.coded = coded;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Tags a passage in the name of the signed-in coder. The same passage, code and coder again give the same tag.
     *
     * @throws UserErrorException with NOT_FOUND, CONFLICT if the client saw another text, or INVALID if the range or the quote
     *         does not
     *         fit
     */
    @Transactional
    public Coding tag(TagPassage.Input input) {
        return tag(input, actors.accountId(), actors.current().name());
    }

    /**
     * Tags a passage in the name of a coder who is not signed in, such as the one who asked for a job.
     *
     * @throws UserErrorException like {@link #tag(TagPassage.Input)}
     */
    @Transactional
    public Coding tag(TagPassage.Input input, UUID coder, String coderName) {
        var transcript = transcripts.findLocked(input.transcriptId())
                .orElseThrow(() -> UserErrorException.notFound("transcript", input.transcriptId(), "input", "transcriptId"));
        var code = CodeEntity.require(input.codeId(), "input", "codeId");
        verify(transcript, input);
        var range = new TextRange(input.start(), input.end());
        var known = CodingEntity.same(transcript.id(), range, code.id, coder);
        if (known.isPresent()) {
            return known.get().toCoding(coder);
        }
        inserts.unlessPresent(transcript, range, input.quote(), code.id, coder, coderName);
        coded.fire(new InterviewCoded(transcript.id()));
        return CodingEntity.same(transcript.id(), range, code.id, coder).orElseThrow().toCoding(coder);
    }

    private void verify(Transcript transcript, TagPassage.Input input) {
        if (!transcript.textSha256().equals(input.textSha256())) {
            throw UserErrorException.conflict(
                    "You tagged another text than this version of the transcript. Reload the transcript and select the passage again.",
                    "input", "textSha256");
        }
        if (input.start() < 0 || input.end() <= input.start()) {
            throw UserErrorException
                    .invalid("A passage covers at least one character: it cannot run from %d to %d.".formatted(input.start(),
                            input.end()), "input", "start");
        }
        if (Text.isMissing(input.quote())) {
            throw UserErrorException.invalid("The passage holds no words. Select the words to tag.", "input", "quote");
        }
        try {
            Quotation.verify(transcripts.words(transcript.id(), new TextRange(input.start(), input.end())), input.quote());
        } catch (Quotation.MisquotedException misquoted) {
            throw UserErrorException.invalid(misquoted.getMessage(), "input", "quote");
        }
    }

    /**
     * Takes a tag off. The row stays and says who did it; taking it off twice is taking it off once.
     *
     * @throws UserErrorException with NOT_FOUND
     */
    @Transactional
    public Coding untag(UUID id) {
        var coding = CodingEntity.require(id, "input", "id");
        if (coding.removedAt == null) {
            coding.removedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            coding.removedBy = actors.current().name();
            CodingEntity.flush();
            coded.fire(new InterviewCoded(coding.transcriptId));
        }
        return coding.toCoding(actors.accountId());
    }

    @Transactional
    public Optional<Coding> find(UUID id) {
        return CodingEntity.<CodingEntity> findByIdOptional(id).map(coding -> coding.toCoding(actors.accountId()));
    }

    /** How much each code is used, in the same order as the codes. */
    @Transactional
    public List<CodeUse> uses(List<Code> codes) {
        var codings = CodingEntity.ofCodes(codes.stream().map(Code::id).toList()).stream()
                .map(coding -> coding.toCoding(null)).toList();
        var transcriptIds = codings.stream().map(Coding::transcriptId).distinct().toList();
        var interviews = transcripts.byId(transcriptIds);
        var speaking = participants(codings);
        var byCode = new HashMap<UUID, List<Integer>>();
        for (var i = 0; i < codings.size(); i++) {
            byCode.computeIfAbsent(codings.get(i).codeId(), id -> new ArrayList<>()).add(i);
        }
        return codes.stream().map(code -> {
            var indices = byCode.getOrDefault(code.id(), List.of());
            var where = new HashSet<UUID>();
            var who = new HashSet<UUID>();
            for (var i : indices) {
                where.add(Objects.requireNonNull(interviews.get(codings.get(i).transcriptId()), "a tag stands in a transcript")
                        .interviewId());
                speaking.get(i).forEach(participant -> who.add(participant.personId()));
            }
            return new CodeUse(indices.size(), where.size(), who.size());
        }).toList();
    }

    /** Who says something in each passage, in the same order as the tags. */
    @Transactional
    public List<List<Participant>> participants(List<Coding> codings) {
        var turns = turns(codings);
        var parts = codings.stream()
                .map(coding -> PassageParts.of(coding.range(), coding.quote(),
                        turns.getOrDefault(coding.transcriptId(), List.of())))
                .toList();
        var people = participants
                .byId(parts.stream().flatMap(List::stream).map(PassageParts.Part::participantId).distinct().toList());
        return parts.stream().map(list -> list.stream().map(part -> people.get(part.participantId())).toList()).toList();
    }

    private Map<UUID, List<TurnSpan>> turns(List<Coding> codings) {
        return transcripts.spans(codings.stream().map(Coding::transcriptId).distinct().toList()).stream()
                .collect(Collectors.groupingBy(TurnSpan::transcriptId));
    }
}
