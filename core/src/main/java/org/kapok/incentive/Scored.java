package org.kapok.incentive;

/**
 * What came out of scoring on from a checkpoint.
 *
 * @param statement the lines since that checkpoint
 * @param checkpoint where scoring stands now
 */
public record Scored(Statement statement, Checkpoint checkpoint) {}
