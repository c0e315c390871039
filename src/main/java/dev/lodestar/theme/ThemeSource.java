package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that can be searched for themes. */
@DefaultNonNull
@Description("Something that can be searched for themes: an open question, or a code of interviews.")
public record ThemeSource(
        @Id @Description("Its id, which is handed to startThemeRun.") String id,
        @Description("What it is.") ThemeSourceKind kind,
        @Description("The survey or codebook it belongs to.") String group,
        @Description("The question's text, or the code's name.") String label,
        @Nullable @Description("The key of the attribute it speaks about, if it is bound to one.") String attributeKey,
        @Description("How many answers or passages there are.") int statements,
        @Description("How many people were asked.") int asked) {

    /** Sources with the same topic are searched together; bound ones by their attribute, passages of unbound codes as one. */
    String topic() {
        if (attributeKey != null) {
            return "attribute:" + attributeKey;
        }
        return kind == ThemeSourceKind.CODE ? "codes" : id;
    }
}
