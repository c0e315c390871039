package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that can be searched for themes. */
@DefaultNonNull
@Description("Something that can be searched for themes: an open question, a code of interviews, or what participants say in them.")
public record ThemeSource(
        @Id @Description("Its id, which is handed to startThemeRun.") String id,
        @Description("What it is.") ThemeSourceKind kind,
        @Description("What it belongs to: the survey, the codebook or the interviews.") String group,
        @Description("The question's text, the code's name or the interview's title.") String label,
        @Nullable @Description("The key of the attribute it speaks about, if it is bound to one.") String attributeKey,
        @Description("How many answers, passages or turns there are.") int statements,
        @Description("How many people were asked.") int asked) {

    /**
     * Sources with the same topic are searched together; bound ones by their attribute, and what was said in interviews as one,
     * so that a tagged passage and the turn it stands in do not count as two.
     */
    public String topic() {
        if (attributeKey != null) {
            return "attribute:" + attributeKey;
        }
        return kind == ThemeSourceKind.QUESTION ? id : "codes";
    }
}
