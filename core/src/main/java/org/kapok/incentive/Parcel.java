package org.kapok.incentive;

/**
 * A credit that waits at an account until every rule that feeds it has run.
 *
 * @param rule the rule that it comes from
 * @param branch its way into the account
 * @param trail what was measured and what each step on the way gave
 * @param credit the credit, in units of the account's first step
 */
record Parcel(Program.OfRule rule, Program.Branch branch, long[] trail, long credit) {}
