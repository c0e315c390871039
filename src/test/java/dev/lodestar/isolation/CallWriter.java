package dev.lodestar.isolation;

import java.util.List;
import java.util.stream.Collectors;

/** Writes an attempt as a document: with ids of the caller's workspace, or with one foreign id among them. */
final class CallWriter {

    private static final int DEEPEST_SELECTION = 2;

    private final ServedSchema schema;
    private final Kinds kinds;
    private final Values values;
    private final Belongings.Of own;

    CallWriter(ServedSchema schema, Kinds kinds, Values values, Belongings.Of own) {
        this.schema = schema;
        this.kinds = kinds;
        this.values = values;
        this.own = own;
    }

    /** The call with nothing but ids of the caller's workspace. */
    String withOwnIds(Attempt attempt) {
        return new Writing(attempt, null).document();
    }

    /** The call in which the id that is tried is the given one; in a list it comes behind one of the caller's own. */
    String withForeignId(Attempt attempt, String foreign) {
        return new Writing(attempt, foreign).document();
    }

    /** The id that the attempt tries, as a workspace has it. */
    String triedId(Attempt attempt, Belongings.Of workspace) {
        return idOf(kinds.of(attempt.place(), attempt.enums()), workspace);
    }

    private static String idOf(Kind kind, Belongings.Of workspace) {
        return workspace.one(kind.idQuery()).orElseThrow(() -> new AssertionError(
                "The workspace has nothing of the kind " + kind + "; make it in " + FullWorkspace.class.getName()));
    }

    private final class Writing {

        private final Attempt attempt;
        private final String foreign;

        Writing(Attempt attempt, String foreign) {
            this.attempt = attempt;
            this.foreign = foreign;
        }

        String document() {
            var path = attempt.operation().path();
            var document = new StringBuilder(attempt.operation().kind()).append(" { it: ");
            for (var field : path) {
                document.append(field.name()).append(arguments(field.arguments(), field == attempt.operation().field()));
                if (field != attempt.operation().field()) {
                    document.append(" { ");
                }
            }
            return document.append(selection(attempt.operation().field().type(), 0)).append(" }".repeat(path.size()))
                    .toString();
        }

        private String arguments(List<Parameter> parameters, boolean tried) {
            var given = given(parameters, tried);
            return given.isEmpty() ? "" : "(" + given + ")";
        }

        private String given(List<Parameter> parameters, boolean tried) {
            return parameters.stream().filter(attempt::gives)
                    .map(parameter -> parameter.name() + ": " + literal(parameter, parameters,
                            tried && foreign != null && attempt.way().contains(parameter)))
                    .collect(Collectors.joining(", "));
        }

        private String literal(Parameter parameter, List<Parameter> beside, boolean tried) {
            if (!parameter.type().list()) {
                return one(parameter, beside, tried);
            }
            var mine = one(parameter, beside, false);
            return tried ? "[" + mine + ", " + one(parameter, beside, true) + "]" : "[" + mine + "]";
        }

        private String one(Parameter parameter, List<Parameter> beside, boolean tried) {
            var type = parameter.type();
            if (type.isId()) {
                return '"' + (tried ? foreign : idOf(kinds.of(parameter, attempt.enums()), own)) + '"';
            }
            if (parameter.name().equals("version")) {
                return version(beside);
            }
            var known = values.known(parameter, own);
            if (known.isPresent()) {
                return known.get();
            }
            if (type.isEnum()) {
                return attempt.enums().get(parameter.path());
            }
            return type.isInput() ? "{" + given(schema.inputFields(type.name()), tried) + "}" : values.ofType(parameter);
        }

        /** The version of what is named beside it. */
        private String version(List<Parameter> beside) {
            return beside.stream().filter(parameter -> parameter.type().isId() && parameter.type().required()).findFirst()
                    .map(id -> kinds.versioned(id, attempt.enums()).versionQuery()).flatMap(own::one).orElse("1");
        }
    }

    /** So much of the answer that one sees what it is of. */
    private String selection(TypeRef type, int depth) {
        if (type.isAbstract() || type.isObject() && depth == DEEPEST_SELECTION) {
            return " { __typename }";
        }
        if (!type.isObject()) {
            return "";
        }
        return schema.fields(type.name()).stream().filter(field -> !field.needsArguments())
                .map(field -> selected(field, depth))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    private String selected(ServedField field, int depth) {
        var whole = depth == 0 || field.name().equals("nodes");
        return field.type().isObject() || field.type().isAbstract()
                ? field.name() + (whole ? selection(field.type(), depth + 1) : " { __typename }")
                : field.name();
    }
}
