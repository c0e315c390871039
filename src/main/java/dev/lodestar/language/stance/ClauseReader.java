package dev.lodestar.language.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.lodestar.language.Asking;
import dev.lodestar.language.Claim;
import dev.lodestar.language.ClaimKind;

import org.jspecify.annotations.Nullable;

/** Reads one clause from left to right. A negation or a wish reaches over a few words to the cue that it turns round. */
public final class ClauseReader {

    /** "I do not think that it is good": as far as a negation reaches in short statements. */
    private static final int REACH = 6;

    private static final Set<String> BEFORE_A_PRESENCE = Set.of("any", "the", "their", "its", "heavy", "or", "and");
    private static final Set<String> DENIES_A_THING = Set.of("no", "without", "non", "none", "hardly", "barely");
    private static final Set<String> HAVING = Set.of("use", "used", "using", "have", "has", "having", "contain", "include",
            "included", "offer", "provide", "integrate", "add");

    private final List<String> words;
    private final Asking asking;
    private final Nouns nouns;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> contents = new LinkedHashSet<>();
    private boolean undecided;

    private final Scope not;
    private final Scope little;
    private final Scope less;
    private final Scope too;
    private final Scope wish;
    private boolean tooDenied;
    private @Nullable ClaimKind lastKind;
    private @Nullable ClaimKind lastMeant;
    private int lastAt = -2;

    private ClauseReader(List<String> words, Asking asking) {
        this.words = words;
        this.asking = asking;
        this.nouns = new Nouns(words);
        this.not = new Scope(words);
        this.little = new Scope(words);
        this.less = new Scope(words);
        this.too = new Scope(words);
        this.wish = new Scope(words);
    }

    /** What the clause claims; nothing when it is a condition. */
    public static ClauseReader read(List<String> words, Asking asking) {
        var reader = new ClauseReader(words, asking);
        if (!words.get(0).equals("if")) {
            reader.read();
        }
        return reader;
    }

    public List<Claim> claims() {
        return claims;
    }

    public boolean isUndecided() {
        return undecided;
    }

    /** The words that are no cues and name something, in the singular. */
    public Set<String> contents() {
        return contents;
    }

    private void read() {
        var cues = new ArrayList<Optional<Cues.Found>>();
        for (int i = 0; i < words.size(); i += cues.get(cues.size() - 1).map(Cues.Found::words).orElse(1)) {
            var cue = Cues.at(words, i);
            cues.add(cue);
            if (cue.isEmpty() || cue.get().cue() == Cue.NOTHING) {
                words.subList(i, i + cue.map(Cues.Found::words).orElse(1)).stream().filter(Tokens::isContent)
                        .map(Tokens::singular).forEach(contents::add);
            }
        }
        int place = 0;
        for (var cue : cues) {
            int length = cue.map(Cues.Found::words).orElse(1);
            if (cue.isPresent()) {
                apply(cue.get().cue(), place, place + length);
            }
            place += length;
        }
        end();
    }

    private void apply(Cue cue, int from, int to) {
        switch (cue) {
            case GOOD -> value(ClaimKind.GOOD, from);
            case BAD -> value(ClaimKind.BAD, from);
            case TROUBLE -> claim(trouble(from), Subjects.ofTrouble(words.get(from), contents));
            case PRAISE -> claim(not.take(from, REACH) ? ClaimKind.BAD : ClaimKind.GOOD, contents);
            case BLAME -> claim(not.take(from, REACH) ? ClaimKind.GOOD : ClaimKind.BAD, contents);
            case NOT -> {
                boolean twice = not.take(from, 2);
                closeNot();
                if (!twice) {
                    not.open(to);
                }
            }
            case LESS -> less.open(to);
            case LITTLE -> {
                if (not.take(from, REACH)) {
                    claim(ClaimKind.GOOD, contents);
                } else {
                    closeLittle();
                    little.open(to);
                }
            }
            case MUCH -> claim(not.take(from, REACH) ? ClaimKind.GOOD : ClaimKind.TOO_MUCH, nouns.at(to));
            case TOO -> {
                tooDenied = not.take(from, REACH);
                too.open(to);
            }
            case PRESENT -> presence(from, to);
            case HAVING -> {
                if (asking == Asking.DRAWS_OR_REPELS || not.reaches(from, REACH)) {
                    presence(from, to);
                }
            }
            case WISH -> wish.open(to);
            case UNDECIDED -> undecided = true;
            case NOTHING -> {
            }
        }
    }

    private void presence(int from, int to) {
        if (not.take(from, REACH)) {
            claim(ClaimKind.TOO_LITTLE, nouns.at(to));
        } else if (from == 0 || BEFORE_A_PRESENCE.contains(words.get(from - 1))) {
            claim(ClaimKind.PRESENT, nouns.at(to));
        }
    }

    /** Good or bad, turned round by what reaches it; what is joined by "and" is turned with it: "not clear and complete". */
    private void value(ClaimKind kind, int place) {
        var turned = lastMeant;
        if (turned != null && kind == lastKind && place == lastAt + 2 && Scope.JOINS.contains(words.get(place - 1))) {
            not.take(place, REACH);
        } else {
            turned = meant(kind, place);
        }
        lastKind = kind;
        lastMeant = turned;
        lastAt = place;
        claim(turned, Subjects.ofValue(words.get(place), contents));
    }

    private ClaimKind meant(ClaimKind kind, int place) {
        boolean good = kind == ClaimKind.GOOD ^ less.take(place, 1);
        if (too.take(place, REACH)) {
            good = tooDenied && !good;
        } else if (not.take(place, REACH)) {
            good = !good;
        }
        boolean lacking = good && little.take(place, REACH);
        boolean wished = good && (wish.take(place, REACH) || asking == Asking.WISHES);
        return good && !lacking && !wished ? ClaimKind.GOOD : ClaimKind.BAD;
    }

    /** A trouble is bad and its absence good, if it is the trouble that is denied. */
    private ClaimKind trouble(int place) {
        boolean nearby = not.isNearby(place) || little.isNearby(place) || less.take(place, 2);
        boolean denied = not.take(place, REACH);
        boolean lacking = little.take(place, REACH);
        if (denied || lacking) {
            return nearby ? ClaimKind.GOOD : ClaimKind.NONE;
        }
        return nearby ? ClaimKind.GOOD : ClaimKind.BAD;
    }

    private void claim(ClaimKind kind, Set<String> about) {
        claims.add(new Claim(kind, about));
    }

    private void end() {
        boolean wished = not.isOpen() && wish.reaches(not.behind(), REACH);
        if (less.isOpen() && asking == Asking.WISHES) {
            claim(ClaimKind.TOO_MUCH, nouns.at(less.behind()));
        }
        closeLittle();
        if (too.isOpen() && too.behind() < words.size()) {
            claim(tooDenied ? ClaimKind.GOOD : ClaimKind.BAD, contents);
        }
        if (not.isOpen() && (wished || words.contains("please"))) {
            claim(ClaimKind.TOO_MUCH, nouns.at(not.behind()));
        } else if (wish.isOpen() && claims.isEmpty() && !not.isOpen()) {
            claim(ClaimKind.TOO_LITTLE, nouns.at(wish.behind()));
        } else {
            closeNot();
        }
    }

    /** A lack whose word never came stands for itself. */
    private void closeLittle() {
        if (little.isOpen()) {
            claim(ClaimKind.TOO_LITTLE, nouns.at(little.behind()));
            little.close();
        }
    }

    /** So does a negation: "no documentation" denies a thing, "the customer does not know" finds fault. */
    private void closeNot() {
        if (!not.isOpen()) {
            return;
        }
        int behind = not.behind();
        not.close();
        var next = behind < words.size() ? words.get(behind) : "";
        boolean absent = DENIES_A_THING.contains(words.get(behind - 1)) || HAVING.contains(next)
                || asking == Asking.DRAWS_OR_REPELS;
        if (asking != Asking.WISHES) {
            claim(absent ? ClaimKind.TOO_LITTLE : ClaimKind.BAD, absent ? nouns.at(behind) : contents);
        }
    }
}
