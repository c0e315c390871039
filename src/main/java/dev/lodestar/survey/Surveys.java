package dev.lodestar.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.Definitions;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.text.CleanText;
import dev.lodestar.shared.text.Text;
import dev.lodestar.survey.questionnaire.QuestionWriter;
import dev.lodestar.survey.questionnaire.SurveyEntity;
import dev.lodestar.survey.questionnaire.SurveyFilter;
import dev.lodestar.survey.questionnaire.SurveyOrderField;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.SurveyVersionOrderField;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.QuestionnaireProblem;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.jspecify.annotations.Nullable;

/** The surveys of a workspace: written, published, and never changed after that. */
@ApplicationScoped
public class Surveys {

    // An id that no row has, for the question whether any other row has a title.
    private static final UUID NONE = new UUID(0, 0);

    private final Definitions definitions;
    private final AuditLog auditLog;
    private final Clock clock;

    Surveys(Definitions definitions, AuditLog auditLog, Clock clock) {
        this.definitions = definitions;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Transactional
    public Optional<Survey> find(UUID id) {
        return SurveyEntity.<SurveyEntity> findByIdOptional(id).map(SurveyEntity::toSurvey);
    }

    @Transactional
    public Page<Survey> list(SurveyFilter filter, ConnectionRequest<SurveyOrderField> request) {
        return request.page(SurveyEntity.page(filter, request.slice()), survey -> survey.place(request.slice().field()),
                () -> SurveyEntity.count(filter)).map(SurveyEntity::toSurvey);
    }

    /** Pages of what was published of surveys. */
    @Transactional
    public Map<ChildrenOf<SurveyVersionOrderField>, Page<SurveyVersion>> versionPages(
            Collection<ChildrenOf<SurveyVersionOrderField>> asked) {
        return SurveyVersionEntity.pages().of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(SurveyVersionEntity::toSurveyVersion)));
    }

    /** @return the latest version of each survey of which anything was published */
    @Transactional
    public Map<UUID, SurveyVersion> latestVersions(Collection<UUID> surveyIds) {
        return SurveyVersionEntity.latestOf(surveyIds).stream()
                .collect(Collectors.toMap(version -> version.surveyId, SurveyVersionEntity::toSurveyVersion));
    }

    @Transactional
    public Survey create(CreateSurvey.Input input) {
        var survey = new SurveyEntity();
        survey.title = freeTitle(input.title(), null);
        survey.draft = new Questionnaire(language(input.language()), block(input.introduction()),
                questions(input.questions()), block(input.thankYou()));
        survey.persistAndFlush();
        return survey.toSurvey();
    }

    @Transactional
    public Survey update(UpdateSurvey.Input input) {
        var survey = require(Ids.parse("survey", input.id, "input", "id"), "input", "id");
        survey.requireVersion("survey", input.version, "input", "version");
        if (survey.importKey != null) {
            throw UserErrorException.conflict(
                    "The responses of this survey were collected elsewhere; its questions cannot be changed.", "input", "id");
        }
        survey.title = freeTitle(Patch.apply(input.title, survey.title), survey.id);
        survey.draft = updated(survey.draft, input);
        SurveyEntity.flush();
        return survey.toSurvey();
    }

    private static Questionnaire updated(Questionnaire draft, UpdateSurvey.Input input) {
        var questions = input.newQuestions == null ? draft.questions() : questions(input.newQuestions.orElse(null));
        return new Questionnaire(language(Patch.apply(input.language, draft.language())),
                block(Patch.apply(input.introduction, draft.introduction())), questions,
                block(Patch.apply(input.thankYou, draft.thankYou())));
    }

    private static String language(@Nullable String text) {
        return text == null ? "en" : CleanText.line(text);
    }

    private static String block(@Nullable String text) {
        return text == null ? "" : CleanText.block(text);
    }

    private static List<Question> questions(@Nullable List<QuestionInput> inputs) {
        return new QuestionWriter().write(inputs == null ? List.of() : inputs);
    }

    /**
     * Publishes the draft as the next version.
     *
     * @throws UserErrorException with INVALID for each thing to mend, with CONFLICT when nothing has changed since the last
     *         version
     */
    @Transactional
    public Survey publish(UUID id, int version) {
        var survey = require(id, "input", "id");
        survey.requireVersion("survey", version, "input", "version");
        var problems = problems(survey.draft);
        if (!problems.isEmpty()) {
            throw new UserErrorException(problems.stream().map(Surveys::userError).toList());
        }
        var latest = SurveyVersionEntity.latestOf(id);
        if (latest.isPresent() && latest.get().questionnaire.equals(survey.draft)) {
            throw UserErrorException.conflict("Version %d says the same already.".formatted(latest.get().number), "input",
                    "id");
        }
        var published = publish(survey, latest.map(before -> before.number + 1).orElse(1));
        // Two who publish at once must not both succeed: the version of the survey counts this as a change.
        SurveyEntity.getEntityManager().lock(survey, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        SurveyEntity.flush();
        auditLog.record(AuditEvent.of("survey.published", "survey", id).with("version", published.number)
                .with("title", survey.title));
        return survey.toSurvey();
    }

    /** What the questionnaire knows of itself, and attributes that the catalogue does not know. */
    public List<QuestionnaireProblem> problems(Questionnaire questionnaire) {
        var problems = new ArrayList<>(questionnaire.problems());
        var known = definitions.byKey();
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            var key = questionnaire.questions().get(i).attributeKey();
            if (key != null && !known.containsKey(key)) {
                problems.add(new QuestionnaireProblem(List.of("attributeKey"),
                        "The catalogue has no attribute \"" + key + "\"; choose one that it has.").within("questions", i));
            }
        }
        return problems;
    }

    /** A survey of an imported file, published at once; the first one when the same import was made before. */
    public SurveyVersionEntity createImported(String title, Questionnaire questionnaire, String importKey) {
        var survey = new SurveyEntity();
        survey.title = freeTitle(title, null);
        survey.draft = questionnaire;
        survey.importKey = importKey;
        survey.persistAndFlush();
        return publish(survey, 1);
    }

    private SurveyVersionEntity publish(SurveyEntity survey, int number) {
        var published = new SurveyVersionEntity();
        published.surveyId = survey.id;
        published.number = number;
        published.questionnaire = survey.draft;
        published.publishedAt = clock.instant();
        published.persistAndFlush();
        return published;
    }

    private static UserError userError(QuestionnaireProblem problem) {
        var field = new ArrayList<String>(List.of("input"));
        field.addAll(problem.path());
        return new UserError(UserErrorCode.INVALID, problem.message(), field);
    }

    /** @param ofSurvey the survey that may have the title itself, null for a new one */
    private static String freeTitle(@Nullable String text, @Nullable UUID ofSurvey) {
        var title = Text.NAME.required(text, "input", "title");
        if (SurveyEntity.isTitled(title, ofSurvey == null ? NONE : ofSurvey)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "There is already a survey called “%s”.".formatted(title),
                    "input", "title");
        }
        return title;
    }

    public static SurveyEntity require(UUID id) {
        return require(id, "id");
    }

    /** @throws UserErrorException with NOT_FOUND at the field */
    static SurveyEntity require(UUID id, String... field) {
        return SurveyEntity.<SurveyEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("survey", id, field));
    }
}
