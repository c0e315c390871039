package dev.lodestar.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the result of a method says about its argument, for the check of what may be null: {@code "null -> true"}, or
 * {@code "!null -> !null"} for a method that gives null only for null.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Contract {

    String value();
}
