package dev.lodestar.shared.graphql;

import java.util.Locale;
import java.util.function.Predicate;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/** Reads and writes a scalar as the server does, and refuses what comes in and breaks its rule. */
final class StrictCoercing implements Coercing<Object, Object> {

    /**
     * What a scalar takes.
     *
     * @param words what it must be, for the message
     */
    record Rule(String words, Predicate<Object> allowed) {
    }

    private final String name;
    private final Rule rule;
    private final Coercing<?, ?> server;

    StrictCoercing(String name, Rule rule, Coercing<?, ?> server) {
        this.name = name;
        this.rule = rule;
        this.server = server;
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return server.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!rule.allowed().test(input)) {
            throw new CoercingParseValueException(refusal());
        }
        return server.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!rule.allowed().test(inJava(input))) {
            throw new CoercingParseLiteralException(refusal());
        }
        return server.parseLiteral(input, variables, context, locale);
    }

    /** Not for documents: the server turns a Java value of one class into another by this. */
    @Override
    @SuppressWarnings("deprecation")
    public Object parseLiteral(Object input) {
        return server.parseLiteral(input);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return server.valueToLiteral(input, context, locale);
    }

    private String refusal() {
        return name + " must be " + rule.words() + ".";
    }

    private static Object inJava(Value<?> literal) {
        if (literal instanceof IntValue whole) {
            return whole.getValue();
        }
        if (literal instanceof FloatValue number) {
            return number.getValue();
        }
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        return literal instanceof BooleanValue bool ? bool.isValue() : literal;
    }
}
