package dev.lodestar.theme;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.source.Material;
import dev.lodestar.theme.source.MaterialPart;
import dev.lodestar.theme.source.SourceRef;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.source.StatementSource;
import dev.lodestar.theme.tally.model.Voice;

/** A source that tests fill with what people are to have said. */
@ApplicationScoped
public class SpokenInTests implements StatementSource {

    private final Tenancy tenancy;
    private final Contacts contacts;
    private final Map<UUID, Map<String, Spoken>> workspaces = new ConcurrentHashMap<>();

    SpokenInTests(Tenancy tenancy, Contacts contacts) {
        this.tenancy = tenancy;
        this.contacts = contacts;
    }

    private record Spoken(ThemeSource source, Material material) {
    }

    /**
     * One person answers each text, in order.
     *
     * @return the id of the source
     */
    public String question(UUID workspaceId, String label, String attributeKey, List<Statement> statements,
            List<Voice> asked) {
        var id = "test:" + UUID.randomUUID();
        workspaces.computeIfAbsent(workspaceId, key -> new LinkedHashMap<>()).put(id, new Spoken(
                new ThemeSource(id, ThemeSourceKind.QUESTION, "A survey", label, attributeKey, statements.size(),
                        asked.size()),
                new Material(asked, statements)));
        return id;
    }

    /** Everybody says one thing. */
    public String question(UUID workspaceId, String label, String attributeKey, List<String> texts) {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < texts.size(); i++) {
            statements.add(answer(person(i), texts.get(i)));
        }
        return question(workspaceId, label, attributeKey, statements, statements.stream().map(Statement::voice).toList());
    }

    /** A question, the closed answers beside which are known. */
    public String question(UUID workspaceId, List<Statement> statements, List<Voice> asked, Map<String, String> labels) {
        var id = "test:" + UUID.randomUUID();
        workspaces.computeIfAbsent(workspaceId, key -> new LinkedHashMap<>()).put(id,
                new Spoken(new ThemeSource(id, ThemeSourceKind.QUESTION, "A survey", "What is hard?", null, statements.size(),
                        asked.size()), new Material(asked, statements, labels)));
        return id;
    }

    /** The source holds this from now on. */
    public void now(UUID workspaceId, String id, List<Statement> statements) {
        workspaces.get(workspaceId).computeIfPresent(id, (key, spoken) -> new Spoken(spoken.source(),
                new Material(statements.stream().map(Statement::voice).toList(), statements)));
    }

    /** Like every real source, it says nothing more of who wished to be forgotten. */
    private Material withoutErased(Material material) {
        var erased = contacts.erasedAmong(Stream.concat(material.asked().stream().map(Voice::personId),
                material.statements().stream().map(Statement::contactId).filter(Objects::nonNull)).collect(Collectors.toSet()));
        return new Material(material.asked().stream().filter(voice -> !erased.contains(voice.personId())).toList(),
                material.statements().stream().filter(said -> said.contactId() == null || !erased.contains(said.contactId()))
                        .toList(),
                material.labels());
    }

    public static Voice person(int number) {
        return new Voice(new UUID(7, number), new UUID(8, number / 2), number % 2 == 0 ? "END_USER" : "ECONOMIC_BUYER");
    }

    public static Statement answer(Voice voice, String text) {
        return answer(voice, null, text);
    }

    public static Statement answer(Voice voice, UUID contactId, String text) {
        // The same words of the same person are the same answer, whichever run reads them.
        var id = UUID.nameUUIDFromBytes((voice.personId() + text).getBytes(StandardCharsets.UTF_8));
        return new Statement(new SourceRef(StatementKind.ANSWER, id, "What is hard?"), voice, contactId, text,
                Instant.parse("2026-03-01T10:00:00Z"), true);
    }

    @Override
    public List<ThemeSource> offered() {
        return workspaces.getOrDefault(tenancy.current(), Map.of()).values().stream().map(Spoken::source).toList();
    }

    @Override
    public Optional<MaterialPart> read(String sourceId, Optional<String> behind) {
        return Optional.ofNullable(workspaces.getOrDefault(tenancy.current(), Map.of()).get(sourceId))
                .map(found -> MaterialPart.whole(withoutErased(found.material())));
    }
}
