package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * The whole numbers between two ends, for example 0 to 10.
 *
 * @param min the lowest point, -100 to 100
 * @param max the highest point, above min by 1 to 100
 */
@Name("Scale")
@Input("ScaleInput")
@Description("The whole numbers between two ends.")
public record Scale(
        @NonNull @Description("The lowest point.") int min,
        @NonNull @Description("The highest point.") int max,
        @Nullable @Description("What the lowest point means.") String minLabel,
        @Nullable @Description("What the highest point means.") String maxLabel) {

    /** From 0 to 10, as the likelihood of a recommendation is asked. */
    public static final Scale ZERO_TO_TEN = new Scale(0, 10, null, null);

    /** @return whether it can be shown */
    public boolean canBeShown() {
        return min >= -100 && min <= 100 && max > min && (long) max - min <= 100;
    }

    public boolean contains(int number) {
        return number >= min && number <= max;
    }
}
