package dev.lodestar.survey.questionnaire.model;

import org.eclipse.microprofile.graphql.Description;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.smallrye.graphql.api.Union;

/** What a person answered to one question, in the type of the question. */
@Union
@Description("What a person answered to one question.")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @Type(value = ChosenOption.class, name = "OPTION"), @Type(value = ChosenOptions.class, name = "OPTIONS"),
        @Type(value = ScalePoint.class, name = "NUMBER"), @Type(value = WrittenText.class, name = "TEXT") })
public sealed interface AnswerValue permits ChosenOption, ChosenOptions, ScalePoint, WrittenText {

    /** @return the kind of answer for a message, for example "a whole number" */
    String inWords();
}
