package dev.lodestar.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.language.SameWords;
import dev.lodestar.language.Words;

/**
 * Cuts what is said side by side, where both sides stand by themselves: "poor communication and unclear requirements" is two
 * ideas. "Lack of time and knowledge", "slow and expensive" and "trial and error" stay one: without the words before the
 * "and" the second half would say something else, and a unit is a stretch of the answer as it was given.
 */
public final class Coordination {

    private static final Pattern JOINT = Pattern.compile("\\s*,?\\s+(?:and|&|\\+|/|as well as|und)\\s+(?:also\\s+)?|\\s*,\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRAST = Pattern.compile(
            "\\s*,\\s+but\\s+(?!(?:also|not|only|rather|even|mostly|especially)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW_SUBJECT = Pattern
            .compile("\\s*,?\\s+and\\s+(?=(?:i|we|they|it|he|she|nobody|everybody|everyone"
                    + "|someone|there|this|that|you)\\s+(?:\\p{L}+['’]\\p{L}+|\\p{L}{2,})\\b)", Pattern.CASE_INSENSITIVE);

    /** A word that begins a complaint or a wish of its own. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:no|not enough|too (?:many|much|few|little|long|late|high|low|slow|complex|expensive)"
                    + "|lack of|lacking|missing|poor|poorly|bad|badly|unclear|changing|wrong|high|higher|low|lower|long|longer|slow|slower|late|weak"
                    + "|insufficient|incomplete|inadequate|inconsistent|unrealistic|unstable|unhappy|dissatisfied|unsatisfied|frustrated|frequent"
                    + "|constant|limited|more|less|many|few|better|good|great|bad|easy|hard|difficult|complex|confusing|hidden|increased|reduced"
                    + "|delayed|missed|failed|broken|outdated|manual|duplicate|unnecessary|unexpected|different|strong|short|tight|extra|additional"
                    + "|endless|little|cheap|cheaper|fast|faster|clear|clearer|new|old|unreliable|incorrect|misunderstood|undocumented|unused|vague"
                    + "|ambiguous|conflicting|contradicting|contradictory|growing|rising)\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** What makes a stretch a clause, in which a comma or an "and" may join anything. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|can|could|will|would"
                    + "|should|must|may|might|to|that|which|who|when|if|because|since|while|than|as|i|we|they|it|he|she|you|there|this|these"
                    + "|those|by|e\\.g|i\\.e|such|like|between|both|either|due|leads?|causes?|makes?|gets?)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must|gets?"
                    + "|takes?|costs?|needs?|wants?|works?|comes?|goes|makes?|keeps?|crashes|breaks|fails?|never|always)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PAIRS = Set.of("research and development", "terms and conditions", "pros and cons",
            "trial and error", "profit and loss", "supply and demand", "health and safety", "command and control",
            "do's and don'ts",
            "dos and don'ts", "ups and downs", "back and forth", "copy and paste", "drag and drop", "plug and play",
            "track and trace",
            "search and replace", "find and replace", "cut and paste", "hit and miss", "wear and tear",
            "mergers and acquisitions",
            "rules and regulations", "goods and services", "questions and answers", "hire and fire", "name and address",
            "input and output", "time and material", "time and materials", "design and build", "build and deploy", "q and a",
            "roles and responsibilities", "look and feel", "black and white", "nuts and bolts", "bits and pieces",
            "more and more",
            "again and again", "over and over", "fear and uncertainty", "learning and development", "sales and marketing");
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_LIST_ITEM = 5;
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:i|we|they|it|he|she|you|which|that)(?:['’]\\p{L}+)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("(?:^|\\s)(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSES = Pattern.compile(CONTRAST.pattern() + "|" + NEW_SUBJECT.pattern(),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE = Pattern.compile("\\b(?:e\\.g|i\\.e|such as|including)\\b", Pattern.CASE_INSENSITIVE);

    private Coordination() {
    }

    /** The stretch in its parts, or alone when nothing can be cut safely. */
    public static List<Span> cut(String text, Span span) {
        var list = list(text, span);
        if (list.size() > 1) {
            return list;
        }
        var clauses = clauses(text, span);
        if (clauses.size() > 1) {
            return clauses;
        }
        var phrases = span.without(joints(JOINT, text, span));
        boolean safe = phrases.size() > 1 && phrases.stream().allMatch(phrase -> standsByItself(text, phrase));
        return safe ? phrases : List.of(span);
    }

    private static boolean standsByItself(String text, Span phrase) {
        var words = phrase.trimmed(text).in(text);
        int count = Words.count(words);
        return count > 1 && count <= LONGEST_PHRASE && OPENING.matcher(words).lookingAt() && !CLAUSE.matcher(words).find();
    }

    /** "price, support, ease of use" and "price, support and ease of use" are three ideas; a clause with commas is one. */
    private static List<Span> list(String text, Span span) {
        var commas = new ArrayList<Span>();
        for (int i = span.from(); i < span.to(); i++) {
            if (text.charAt(i) == ',' && !betweenDigits(text, i)) {
                commas.add(new Span(i, i + 1));
            }
        }
        if (commas.isEmpty()) {
            return List.of(span);
        }
        var items = new ArrayList<Span>(span.without(commas));
        var last = items.remove(items.size() - 1);
        items.addAll(isLastPairOfList(text, span, items, last) ? last.without(joints(AND, text, last)) : List.of(last));
        items.removeIf(item -> item.in(text).isBlank());
        boolean plain = items.size() > 2 && items.stream().allMatch(item -> {
            var words = item.in(text);
            int count = Words.count(words);
            return count > 0 && count <= LONGEST_LIST_ITEM && !EXAMPLE.matcher(words).find() && !SUBJECT.matcher(words).find();
        });
        return plain ? items : List.of(span);
    }

    /** "Support and ease of use" behind "price, " is two; "simple, and honest pricing" behind "clear, " is one price. */
    private static boolean isLastPairOfList(String text, Span span, List<Span> items, Span last) {
        var ands = joints(AND, text, last);
        if (ands.size() != 1 || PAIRS.contains(SameWords.of(last.in(text))) || CLAUSE.matcher(span.in(text)).find()) {
            return false;
        }
        var halves = last.without(ands);
        int before = halves.get(0).words(text);
        int behind = halves.get(1).words(text);
        boolean single = items.stream().allMatch(item -> item.words(text) == 1);
        boolean adjectives = single && behind == 2 || !single && before == 1 && behind > 1;
        return !adjectives;
    }

    /** A contrast, and a clause with a subject of its own behind an "and". */
    private static List<Span> clauses(String text, Span span) {
        var joints = new ArrayList<Span>();
        int from = span.from();
        for (var joint : joints(CLAUSES, text, span)) {
            var left = new Span(from, joint.from());
            var right = new Span(joint.to(), span.to());
            boolean contrast = text.substring(joint.from(), joint.to()).toLowerCase(Locale.ROOT).contains("but");
            boolean whole = contrast || VERB.matcher(left.in(text)).find();
            if (whole && left.words(text) > 1 && right.words(text) > 1) {
                joints.add(joint);
                from = joint.to();
            }
        }
        return span.without(joints);
    }

    private static List<Span> joints(Pattern pattern, String text, Span span) {
        var joints = new ArrayList<Span>();
        var joint = pattern.matcher(text).region(span.from(), span.to()).useTransparentBounds(true);
        while (joint.find()) {
            joints.add(new Span(joint.start(), joint.end()));
        }
        return joints;
    }

    private static boolean betweenDigits(String text, int comma) {
        return comma > 0 && comma + 1 < text.length() && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1));
    }
}
