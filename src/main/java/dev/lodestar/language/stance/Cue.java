package dev.lodestar.language.stance;

/** What a word or phrase does to the claim of the clause it stands in. */
enum Cue {
    /** Says that something is good; a negation turns it round. */
    GOOD,
    /** Says that something is bad; a negation turns it round. */
    BAD,
    /** Names a trouble, the lack of which is good: "no bugs". */
    TROUBLE,
    /** Says by itself that all is well, whatever stands around it. */
    PRAISE,
    /** Says by itself that all is not well. */
    BLAME,
    /** Turns round what follows; alone it denies what follows. */
    NOT,
    /** Turns round the good or bad that comes right after it; alone, what follows is not wanted: "fewer meetings". */
    LESS,
    /** There is too little of what follows or precedes. */
    LITTLE,
    /** There is too much of what follows, or it is not wanted. */
    MUCH,
    /** "Too": what follows is bad, whatever it is. */
    TOO,
    /** What follows is there. */
    PRESENT,
    /** What follows is there, when the question asks for things that draw or repel: "having AI". */
    HAVING,
    /** What follows is wished for and therefore not so. */
    WISH,
    /** Looks like a cue and is none: "not only", "no doubt", "problem solving". */
    NOTHING,
    /** The speaker does not say: "not sure". */
    UNDECIDED
}
