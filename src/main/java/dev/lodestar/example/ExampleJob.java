package dev.lodestar.example;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Loads the example, one part a step; each part is there wholly or not at all. */
@ApplicationScoped
class ExampleJob implements JobHandler<ExampleJob.Payload> {

    static final String KIND = "load-example";

    private final ExampleContent content = new ExampleReader().read();
    private final ExampleCustomers customers;
    private final ExampleProfiles profiles;
    private final ExampleSurvey survey;
    private final ExampleInterviews interviews;
    private final ExampleThemes themes;
    private final ObjectMapper json;

    ExampleJob(ExampleCustomers customers, ExampleProfiles profiles, ExampleSurvey survey, ExampleInterviews interviews,
            ExampleThemes themes, ObjectMapper json) {
        this.customers = customers;
        this.profiles = profiles;
        this.survey = survey;
        this.interviews = interviews;
        this.themes = themes;
        this.json = json;
    }

    /** Who asked for the example: the tags on the transcripts are in their name. */
    record Payload(UUID accountId, String name) {
    }

    /** What a part brings, as it is told while it is loaded. */
    private enum Content {
        CUSTOMERS,
        PROFILE,
        PERSONA,
        SURVEY,
        CAMPAIGN,
        CODEBOOK,
        INTERVIEW,
        THEMES
    }

    private record Part(JobMessage message, UnaryOperator<Loaded> load) {
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Payload> payloadType() {
        return Payload.class;
    }

    @Override
    public JobStep step(Payload payload, JobState soFar) {
        var parts = parts(payload);
        var place = (int) soFar.done();
        var loaded = parts.get(place).load().apply(soFar.checkpoint().map(this::read).orElse(Loaded.NOTHING));
        var next = place + 1;
        return next == parts.size() ? JobStep.finished(next, JobMessage.of(JobMessageCode.EXAMPLE_LOADED))
                : JobStep.more(next, (long) parts.size(), write(loaded), parts.get(next).message());
    }

    private List<Part> parts(Payload payload) {
        var parts = new ArrayList<Part>();
        parts.add(part(loading(Content.CUSTOMERS), loaded -> customers.load(content.contacts())));
        parts.add(new Part(loading(Content.PROFILE), loaded -> profiles.loadProfile(content.profile(), loaded)));
        for (var persona : content.personas()) {
            parts.add(part(loading(Content.PERSONA).with("name", persona.name()),
                    loaded -> profiles.loadPersona(persona, loaded)));
        }
        for (var wave : content.survey().waves()) {
            var sheets = content.sheets().stream().filter(sheet -> sheet.wave() == wave.wave()).toList();
            parts.add(new Part(loading(Content.SURVEY).with("name", wave.name()),
                    loaded -> survey.loadWave(content.survey(), wave, sheets, loaded)));
        }
        parts.add(part(loading(Content.CAMPAIGN), loaded -> survey.loadCampaign(content.survey().nextCampaign(), loaded)));
        parts.add(new Part(loading(Content.CODEBOOK), loaded -> interviews.loadCodebook(content.codebook(), loaded)));
        for (var interview : content.interviews()) {
            var passages = content.codings().stream().filter(passage -> passage.interview().equals(interview.key())).toList();
            parts.add(part(loading(Content.INTERVIEW).with("name", interview.title()),
                    loaded -> interviews.load(interview, passages, loaded, payload.accountId(), payload.name())));
        }
        parts.add(part(loading(Content.THEMES), loaded -> themes.startSearch(content, loaded)));
        return parts;
    }

    private static JobMessage loading(Content part) {
        return JobMessage.of(JobMessageCode.LOADING_EXAMPLE).with("part", part);
    }

    /** A part that leaves nothing behind which a later one needs to know. */
    private static Part part(JobMessage message, Consumer<Loaded> load) {
        return new Part(message, loaded -> {
            load.accept(loaded);
            return loaded;
        });
    }

    private Loaded read(String checkpoint) {
        try {
            return json.readValue(checkpoint, Loaded.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("The checkpoint of the example cannot be read: " + checkpoint, fault);
        }
    }

    private String write(Loaded loaded) {
        try {
            return json.writeValueAsString(loaded);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("The checkpoint of the example cannot be written", fault);
        }
    }
}
