package dev.lodestar.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.coding.Code;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.Codings;
import dev.lodestar.coding.CreateCode;
import dev.lodestar.coding.TagPassage;
import dev.lodestar.customer.Contact;
import dev.lodestar.interview.CodePoints;
import dev.lodestar.interview.CreateInterview;
import dev.lodestar.interview.ImportTranscript;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.ParticipantInput;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.TranscriptImport;
import dev.lodestar.interview.Transcripts;

import org.jspecify.annotations.Nullable;

/** The conversations of the example, their transcripts, and the passages somebody tagged in them. */
@ApplicationScoped
class ExampleInterviews {

    private final ExampleCustomers customers;
    private final Interviews interviews;
    private final TranscriptImport imports;
    private final Transcripts transcripts;
    private final Codebooks codebooks;
    private final Codings codings;
    private final Clock clock;

    ExampleInterviews(ExampleCustomers customers, Interviews interviews, TranscriptImport imports, Transcripts transcripts,
            Codebooks codebooks, Codings codings, Clock clock) {
        this.customers = customers;
        this.interviews = interviews;
        this.imports = imports;
        this.transcripts = transcripts;
        this.codebooks = codebooks;
        this.codings = codings;
        this.clock = clock;
    }

    /** A code that the workspace has already, at the same place and with the same name, is used as it is. */
    Loaded loadCodebook(List<ExampleContent.Code> codes, Loaded loaded) {
        var known = codebooks.all();
        var ids = new HashMap<String, UUID>();
        for (var code : codes) {
            var parent = code.parent() == null ? null : ids.get(code.parent());
            ids.put(code.key(), known.stream().filter(other -> isSame(other, parent, code.name())).findFirst()
                    .orElseGet(
                            () -> codebooks.create(new CreateCode.Input(code.name(), code.description(), code.colour(), parent,
                                    code.attribute())))
                    .id());
        }
        return loaded.withCodes(ids);
    }

    private static boolean isSame(Code known, @Nullable UUID parent, String name) {
        return Objects.equals(known.parentId(), parent) && known.name().equalsIgnoreCase(name);
    }

    /** Enters one conversation and tags its passages in the name of whoever asked for the example. */
    void load(ExampleContent.Interview content, List<ExampleContent.Passage> passages, Loaded loaded, UUID coder,
            String coderName) {
        var people = customers.people(content.participants().stream().map(ExampleContent.Participant::email).toList());
        var interview = interviews.create(new CreateInterview.Input(content.title(),
                LocalDate.now(clock).minusDays(content.daysAgo()), content.interviewer(), participants(content, people),
                "example/" + content.key()));
        var transcript = imports.run(new ImportTranscript.Input(interview.id(), null, content.text(), null)).transcript();
        var text = transcripts.words(transcript.id(), new TextRange(0, transcript.size().length()));
        for (var passage : passages) {
            codings.tag(tag(transcript, text, passage.quote(), loaded.code(passage.code())), coder, coderName);
        }
    }

    private static List<ParticipantInput> participants(ExampleContent.Interview content, ExampleCustomers.People people) {
        return content.participants().stream().map(participant -> people.of(participant.email()))
                .map(ExampleInterviews::participant).toList();
    }

    /** The example says of everybody who they are and what they decide. */
    private static ParticipantInput participant(Contact contact) {
        return new ParticipantInput(Objects.requireNonNull(contact.identity().name()),
                Objects.requireNonNull(contact.buyingRole()), contact.id());
    }

    private static TagPassage.Input tag(Transcript transcript, String text, String quote, UUID code) {
        var index = text.indexOf(quote);
        if (index < 0) {
            throw new IllegalStateException("The example's transcript does not say: " + quote);
        }
        var start = CodePoints.fromUtf16(text, index);
        return new TagPassage.Input(transcript.id(), transcript.textSha256(), start, start + CodePoints.length(quote), quote,
                code);
    }
}
