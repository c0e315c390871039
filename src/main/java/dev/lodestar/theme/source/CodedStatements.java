package dev.lodestar.theme.source;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.coding.Code;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.CodedPassage;
import dev.lodestar.coding.CodedPassages;
import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.ThemeSource;
import dev.lodestar.theme.ThemeSourceKind;
import dev.lodestar.theme.tally.model.Voice;

/**
 * Coded passages as statements. Asked is who speaks in an interview in which anything was coded: an interview that nobody has
 * coded yet says nothing about what is missing in it.
 */
@ApplicationScoped
public class CodedStatements implements StatementSource {

    public static final String PREFIX = "code:";

    private final Codebooks codebooks;
    private final CodedPassages passages;
    private final Interviews interviews;
    private final Transcripts transcripts;
    private final InterviewedPeople interviewed;

    CodedStatements(Codebooks codebooks, CodedPassages passages, Interviews interviews, Transcripts transcripts,
            InterviewedPeople interviewed) {
        this.codebooks = codebooks;
        this.passages = passages;
        this.interviews = interviews;
        this.transcripts = transcripts;
        this.interviewed = interviewed;
    }

    @Override
    public List<ThemeSource> offered() {
        var coded = all();
        var counts = coded.stream()
                .collect(Collectors.groupingBy(passage -> passage.code().id(), Collectors.counting()));
        int asked = asked(coded).size();
        return codebooks.all().stream().filter(code -> counts.containsKey(code.id()))
                .map(code -> source(code, counts.getOrDefault(code.id(), 0L).intValue(), asked)).toList();
    }

    private static ThemeSource source(Code code, int statements, int asked) {
        return new ThemeSource(PREFIX + code.id(), ThemeSourceKind.CODE, "Codebook", code.name(), code.attributeKey(),
                statements, asked);
    }

    @Override
    public Optional<MaterialPart> read(String sourceId, Optional<String> behind) {
        if (!sourceId.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var code = sourceId.substring(PREFIX.length());
        var coded = all();
        var asked = asked(coded);
        return Optional.of(MaterialPart.whole(new Material(List.copyOf(asked.values()),
                coded.stream().filter(passage -> passage.code().id().toString().equals(code))
                        .map(passage -> statement(passage, asked)).toList())));
    }

    private static Statement statement(CodedPassage passage, Map<UUID, Voice> asked) {
        var participant = passage.participant();
        var known = asked.get(participant.personId());
        return new Statement(
                new SourceRef(StatementKind.PASSAGE, passage.codingId(),
                        passage.code().name() + " · " + passage.interview().title()),
                new Voice(participant.personId(), known == null ? null : known.accountId(), participant.buyingRole().name()),
                participant.contactId(), passage.quote(),
                passage.interview().heldOn().atStartOfDay(ZoneOffset.UTC).toInstant(), false);
    }

    private List<CodedPassage> all() {
        return passages.all(interviews.all().stream().map(Interview::id).toList());
    }

    /** Who speaks in the coded interviews, by person. */
    private Map<UUID, Voice> asked(Collection<CodedPassage> coded) {
        var covered = coded.stream().map(CodedPassage::interview)
                .collect(Collectors.toMap(Interview::id, interview -> interview, (one, same) -> one));
        var ids = List.copyOf(covered.keySet());
        var interviewOf = new HashMap<UUID, Interview>();
        var versions = transcripts.ofInterviews(ids);
        for (int i = 0; i < ids.size(); i++) {
            var interview = covered.get(ids.get(i));
            versions.get(i).forEach(version -> interviewOf.put(version.id(), interview));
        }
        return interviewed.speakingIn(interviewOf);
    }
}
