package dev.lodestar.example;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.lodestar.example.ExampleContent.Account;
import dev.lodestar.example.ExampleContent.Answer;
import dev.lodestar.example.ExampleContent.Code;
import dev.lodestar.example.ExampleContent.Contact;
import dev.lodestar.example.ExampleContent.Interview;
import dev.lodestar.example.ExampleContent.Passage;
import dev.lodestar.example.ExampleContent.Persona;
import dev.lodestar.example.ExampleContent.Profile;
import dev.lodestar.example.ExampleContent.Question;
import dev.lodestar.example.ExampleContent.Sheet;
import dev.lodestar.example.ExampleContent.Survey;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the example from the program's own resources; a fault in them is a fault of the program. */
public final class ExampleReader {

    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final ObjectMapper json = new ObjectMapper();

    private record Codings(List<Code> codes, List<Passage> codings) {
    }

    public ExampleContent read() {
        try {
            var survey = json.readValue(text("survey.json"), Survey.class);
            var codings = json.readValue(text("codings.json"), Codings.class);
            return new ExampleContent(contacts(), survey, sheets(survey), interviews(), codings.codes(), codings.codings(),
                    json.readValue(text("profile.json"), Profile.class),
                    json.readValue(text("personas.json"), new TypeReference<List<Persona>>() {
                    }));
        } catch (IOException fault) {
            throw new UncheckedIOException("The example in the program's resources cannot be read", fault);
        }
    }

    private List<Contact> contacts() throws IOException {
        return rows("contacts.csv").stream()
                .map(row -> new Contact(row.get("name"), row.get("email"), row.get("job_title"), row.get("buying_role"),
                        account(row)))
                .toList();
    }

    private static Account account(CSVRecord row) {
        return new Account(row.get("account"), row.get("industry"), row.get("country"), Integer.parseInt(row.get("employees")),
                Long.parseLong(row.get("annual_revenue_usd")), row.get("website"));
    }

    private List<Sheet> sheets(Survey survey) throws IOException {
        return rows("responses.csv").stream()
                .map(row -> new Sheet(Integer.parseInt(row.get("wave")), row.get("email"),
                        Integer.parseInt(row.get("days_ago")),
                        answers(survey, row)))
                .toList();
    }

    private static List<Answer> answers(Survey survey, CSVRecord row) {
        return survey.questions().stream()
                .map(Question::key)
                .filter(key -> !row.get(key).isBlank())
                .map(key -> new Answer(key, row.get(key)))
                .toList();
    }

    private List<Interview> interviews() throws IOException {
        var read = new ArrayList<Interview>();
        for (var interview : json.readValue(text("interviews.json"), new TypeReference<List<Interview>>() {
        })) {
            read.add(interview.withText(text("transcripts/" + interview.file())));
        }
        return List.copyOf(read);
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        try (var parser = CSV.parse(new StringReader(text(name)))) {
            return parser.getRecords();
        }
    }

    private static String text(String name) throws IOException {
        try (var in = ExampleReader.class.getResourceAsStream("/example/" + name)) {
            if (in == null) {
                throw new IOException("/example/" + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
