package dev.lodestar.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.theme.reading.ReadingOutcome;
import dev.lodestar.theme.tally.Voice;

@Entity
@Table(name = "theme_statement")
class ThemeStatementEntity extends BaseEntity {

    public UUID runId;
    public UUID topicId;
    @Enumerated(EnumType.STRING)
    public StatementKind kind;
    public UUID sourceId;
    public String source;
    public UUID personId;
    public UUID contactId;
    public UUID accountId;
    public String buyingRole;
    public String prompt;
    public String text;
    public Instant saidAt;
    public boolean incentivised;
    @Enumerated(EnumType.STRING)
    public ReadingOutcome outcome;

    static ThemeStatementEntity of(ThemeTopicEntity topic, Statement statement, ReadingOutcome outcome) {
        var entity = new ThemeStatementEntity();
        entity.runId = topic.runId;
        entity.topicId = topic.id;
        entity.kind = statement.kind();
        entity.sourceId = statement.sourceId();
        entity.personId = statement.voice().personId();
        entity.contactId = statement.contactId();
        entity.accountId = statement.voice().accountId();
        entity.buyingRole = statement.voice().role();
        entity.prompt = statement.prompt();
        entity.text = statement.text();
        entity.saidAt = statement.saidAt();
        entity.incentivised = statement.incentivised();
        entity.outcome = outcome;
        return entity;
    }

    static List<ThemeStatementEntity> withOutcome(UUID runId, ReadingOutcome outcome, PageRequest request) {
        return request.afterId()
                .map(after -> ThemeStatementEntity.<ThemeStatementEntity> find(
                        "runId = ?1 and outcome = ?2 and id > ?3 order by id", runId, outcome, after))
                .orElseGet(() -> find("runId = ?1 and outcome = ?2 order by id", runId, outcome))
                .page(0, request.rowsToRead()).list();
    }

    static List<Object[]> countsOf(List<UUID> runIds) {
        return getEntityManager().createQuery("""
                select s.runId, s.outcome, count(s) from ThemeStatementEntity s
                where s.runId in :runs group by s.runId, s.outcome""", Object[].class).setParameter("runs", runIds)
                .getResultList();
    }

    static int peopleHeard(UUID runId) {
        return (int) getEntityManager().createQuery("""
                select count(distinct s.personId) from ThemeStatementEntity s
                where s.runId = :run and s.outcome = :read""", Long.class).setParameter("run", runId)
                .setParameter("read", ReadingOutcome.READ).getSingleResult().longValue();
    }

    Voice voice() {
        return new Voice(personId, accountId, buyingRole);
    }

    BuyingRole role() {
        return buyingRole == null ? null : BuyingRole.valueOf(buyingRole);
    }

    ThemeStatement whole() {
        return new ThemeStatement(id, text, 0, text.codePointCount(0, text.length()), text, prompt, kind, sourceId,
                role(), saidAt, incentivised, outcome, contactId, accountId, personId);
    }
}
