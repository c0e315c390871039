package dev.lodestar.theme.statement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.language.Reading;
import dev.lodestar.language.ReadingOutcome;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.StatementOrigin;
import dev.lodestar.theme.StatementSpeaker;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_statement")
public class ThemeStatementEntity extends BaseEntity {

    public UUID runId;
    public UUID topicId;
    @Enumerated(EnumType.STRING)
    public StatementKind kind;
    public UUID sourceId;
    public @Nullable String source;
    public UUID personId;
    public @Nullable UUID contactId;
    public @Nullable UUID accountId;
    public @Nullable String buyingRole;
    public String prompt;
    public String text;
    public Instant saidAt;
    public boolean incentivised;
    @Enumerated(EnumType.STRING)
    public ReadingOutcome outcome;
    public @Nullable String language;
    public @Nullable UUID transcriptId;
    public @Nullable Integer transcriptStart;
    /** When it was added to a search that was over; null for what the search read. */
    public @Nullable Instant addedAt;

    public static ThemeStatementEntity of(ThemeTopicEntity topic, String source, Statement statement, Reading reading) {
        var entity = new ThemeStatementEntity();
        entity.runId = topic.runId;
        entity.topicId = topic.id;
        entity.source = source;
        entity.kind = statement.source().kind();
        entity.sourceId = statement.source().id();
        entity.personId = statement.voice().personId();
        entity.contactId = statement.contactId();
        entity.accountId = statement.voice().accountId();
        entity.buyingRole = statement.voice().role();
        entity.prompt = statement.source().prompt();
        entity.text = statement.text();
        entity.saidAt = statement.saidAt();
        entity.incentivised = statement.incentivised();
        entity.outcome = reading.outcome();
        entity.language = reading.language();
        if (statement.source().place() != null) {
            entity.transcriptId = statement.source().place().transcriptId();
            entity.transcriptStart = statement.source().place().start();
        }
        return entity;
    }

    public static ChildPages<ThemeStatementEntity, StatementOrderField> pagesOfRuns() {
        return new ChildPages<>(ThemeStatementEntity.class, "runId", statement -> statement.runId,
                (statement, field) -> new Slice.Place(statement.id, statement.id));
    }

    public static Map<UUID, ThemeStatementEntity> byIds(Collection<UUID> ids) {
        return ThemeStatementEntity.<ThemeStatementEntity> list("id in ?1", ids).stream()
                .collect(Collectors.toMap(statement -> statement.id, statement -> statement));
    }

    /** How many statements of a run, in one language, were read in one way. */
    public record OutcomeCount(UUID runId, ReadingOutcome outcome, @Nullable String language, Long statements) {
    }

    public static List<OutcomeCount> countsOf(List<UUID> runIds) {
        return getEntityManager().createQuery("""
                select s.runId, s.outcome, s.language, count(s) from ThemeStatementEntity s
                where s.runId in :runs group by s.runId, s.outcome, s.language""", OutcomeCount.class)
                .setParameter("runs", runIds).getResultList();
    }

    /** For each topic how many people said something that could not be read, and nothing that could. */
    public static List<CountById> peopleUnread(List<UUID> topicIds) {
        return getEntityManager().createQuery("""
                select s.topicId, count(distinct s.personId) from ThemeStatementEntity s
                where s.topicId in :topics and s.outcome = :unread and not exists (
                    select 1 from ThemeStatementEntity o
                    where o.topicId = s.topicId and o.personId = s.personId and o.outcome = :read)
                group by s.topicId""", CountById.class).setParameter("topics", topicIds)
                .setParameter("unread", ReadingOutcome.NOT_ENGLISH).setParameter("read", ReadingOutcome.READ).getResultList();
    }

    /** An answer that several people gave in the same words. */
    public record RepeatedAnswer(UUID runId, String text, Long people) {
    }

    /** Answers that at least so many people gave in the same words, those of most people first, at most a handful a run. */
    public static List<RepeatedAnswer> repeated(List<UUID> runIds, int fewestCharacters, long fewestPeople) {
        return getEntityManager().createQuery("""
                select s.runId, lower(trim(s.text)), count(distinct s.personId) from ThemeStatementEntity s
                where s.runId in :runs and s.kind = :answer and length(s.text) >= :characters
                group by s.runId, lower(trim(s.text)) having count(distinct s.personId) >= :people
                order by count(distinct s.personId) desc, lower(trim(s.text))""", RepeatedAnswer.class)
                .setParameter("runs", runIds).setParameter("answer", StatementKind.ANSWER)
                .setParameter("characters", fewestCharacters).setParameter("people", fewestPeople).getResultList();
    }

    public static int peopleHeard(UUID runId) {
        return (int) getEntityManager().createQuery("""
                select count(distinct s.personId) from ThemeStatementEntity s
                where s.runId = :run and s.outcome = :read""", Long.class).setParameter("run", runId)
                .setParameter("read", ReadingOutcome.READ).getSingleResult().longValue();
    }

    Voice voice() {
        return new Voice(personId, accountId, buyingRole);
    }

    StatementOrigin origin() {
        return new StatementOrigin(kind, sourceId, prompt, text, saidAt, incentivised, transcriptStart, transcriptId);
    }

    StatementSpeaker speaker() {
        return new StatementSpeaker(buyingRole == null ? null : BuyingRole.valueOf(buyingRole), personId, contactId, accountId);
    }

    StatementReadingResult readingResult() {
        return new StatementReadingResult(outcome, language);
    }

    public ThemeStatement whole() {
        return new ThemeStatement(id, text, 0, text.codePointCount(0, text.length()), origin(), speaker(), readingResult(),
                StatementPlacement.none());
    }
}
