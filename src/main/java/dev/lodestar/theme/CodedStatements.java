package dev.lodestar.theme;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.coding.Code;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.CodedPassage;
import dev.lodestar.coding.CodedPassages;
import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.theme.tally.Dimensions;
import dev.lodestar.theme.tally.Fact;
import dev.lodestar.theme.tally.Voice;

/**
 * Coded passages as statements. Asked is who speaks in an interview in which anything was coded: an interview that nobody has
 * coded yet says nothing about what is missing in it.
 */
@ApplicationScoped
class CodedStatements implements StatementSource {

    static final String PREFIX = "code:";

    private final Codebooks codebooks;
    private final CodedPassages passages;
    private final Interviews interviews;
    private final Transcripts transcripts;
    private final Contacts contacts;

    CodedStatements(Codebooks codebooks, CodedPassages passages, Interviews interviews, Transcripts transcripts,
            Contacts contacts) {
        this.codebooks = codebooks;
        this.passages = passages;
        this.interviews = interviews;
        this.transcripts = transcripts;
        this.contacts = contacts;
    }

    @Override
    public List<ThemeSource> offered() {
        var coded = all();
        Map<UUID, Long> counts = coded.stream()
                .collect(Collectors.groupingBy(CodedPassage::codeId, Collectors.counting()));
        int asked = asked(coded).size();
        return pages(codebooks::list).stream().filter(code -> counts.containsKey(code.id()))
                .map(code -> source(code, counts.get(code.id()).intValue(), asked)).toList();
    }

    private static ThemeSource source(Code code, int statements, int asked) {
        return new ThemeSource(PREFIX + code.id(), ThemeSourceKind.CODE, "Codebook", code.name(), code.attributeKey(),
                statements, asked);
    }

    @Override
    public Optional<Material> read(String sourceId) {
        if (!sourceId.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var code = sourceId.substring(PREFIX.length());
        var coded = all();
        Map<UUID, Voice> asked = asked(coded);
        Map<UUID, Interview> titles = interviews
                .byId(coded.stream().map(CodedPassage::interviewId).distinct().toList());
        return Optional.of(new Material(List.copyOf(asked.values()),
                coded.stream().filter(passage -> passage.codeId().toString().equals(code))
                        .map(passage -> statement(passage, asked, titles)).toList()));
    }

    private static Statement statement(CodedPassage passage, Map<UUID, Voice> asked, Map<UUID, Interview> titles) {
        var known = asked.get(passage.personId());
        return new Statement(StatementKind.PASSAGE, passage.codingId(),
                new Voice(passage.personId(), known == null ? null : known.accountId(), passage.role().name()),
                passage.contactId(), passage.codeName() + " · " + titles.get(passage.interviewId()).title(), passage.quote(),
                passage.saidOn().atStartOfDay(ZoneOffset.UTC).toInstant(), false);
    }

    private List<CodedPassage> all() {
        return passages.all(pages(interviews::list).stream().map(Interview::id).toList());
    }

    /** Who speaks in the coded interviews, by person. */
    private Map<UUID, Voice> asked(Collection<CodedPassage> coded) {
        List<Transcript> versions = transcripts
                .ofInterviews(coded.stream().map(CodedPassage::interviewId).distinct().toList()).stream().flatMap(List::stream)
                .toList();
        Map<UUID, Interview> about = interviews.byId(versions.stream().map(Transcript::interviewId).distinct().toList());
        var speakers = transcripts.speakers(versions.stream().map(Transcript::id).toList());
        Map<UUID, Contact> known = contacts.byIds(speakers.stream().flatMap(List::stream).map(Speaker::participant)
                .filter(Objects::nonNull).map(Participant::personId).distinct().toList());
        Map<UUID, Voice> asked = new TreeMap<>();
        for (int i = 0; i < versions.size(); i++) {
            var heldOn = about.get(versions.get(i).interviewId()).heldOn();
            var when = List.of(new Fact(Dimensions.MONTH, YearMonth.from(heldOn).toString()));
            speakers.get(i).stream().map(Speaker::participant).filter(Objects::nonNull).forEach(person -> {
                var contact = known.get(person.personId());
                var account = contact == null || contact.account() == null ? null : contact.account().id();
                asked.merge(person.personId(), new Voice(person.personId(), account, person.buyingRole().name(), when),
                        Voice::and);
            });
        }
        return new LinkedHashMap<>(asked);
    }

    private static <T> List<T> pages(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            var page = list.apply(new PageRequest(PageRequest.LARGEST, after));
            all.addAll(page.rows());
            after = page.pageInfo().hasNextPage() ? Optional.of(page.pageInfo().endCursor()) : Optional.empty();
        } while (after.isPresent());
        return all;
    }
}
