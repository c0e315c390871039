package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

/**
 * The part of a profile that an attribute belongs to, and how fast knowledge of that part ages.
 *
 * <p>
 * Half-lives: Jung, Jansen and Salminen (CHI EA 2019, doi 10.1145/3290607.3312955) saw 47 % of a set of personas change in
 * two years, which is a half-life of 2 · ln 2 / -ln(1 - 0.47) = 2.2 years; facts about firms and people get two years.
 * What people need, do and listen to moves with the market and gets one; figures are due every half year.
 */
@Description("The part of a profile that an attribute belongs to.")
public enum AttributeGroup {
    @Description("What kind of organisation it is.")
    FIRMOGRAPHICS(730),
    @Description("Who the person is.")
    DEMOGRAPHICS(730),
    @Description("The person's place in the organisation.")
    ROLE(730),
    @Description("What technology it uses.")
    TECHNOGRAPHICS(365),
    @Description("What it values and believes.")
    PSYCHOGRAPHICS(730),
    @Description("How it buys and uses.")
    BEHAVIOUR(365),
    @Description("Pains, goals, jobs, triggers and objections.")
    NEEDS(365),
    @Description("How it decides.")
    DECISION(365),
    @Description("The way from first thought to renewal.")
    JOURNEY(365),
    @Description("Where it listens and can be reached.")
    CHANNELS(365),
    @Description("What we are worth to it.")
    VALUE(365),
    @Description("What it is worth to us.")
    ECONOMICS(180),
    @Description("How it fits our plans.")
    STRATEGY(365),
    @Description("What tells it should be turned away.")
    EXCLUSION(365);

    private final int halfLifeDays;

    AttributeGroup(int halfLifeDays) {
        this.halfLifeDays = halfLifeDays;
    }

    /** Days after which evidence for an attribute of this group is too old to carry it alone. */
    public int halfLifeDays() {
        return halfLifeDays;
    }
}
