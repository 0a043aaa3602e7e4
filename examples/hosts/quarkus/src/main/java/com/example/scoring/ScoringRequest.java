package com.example.scoring;

import java.time.LocalDate;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.History;

/**
 * A form of the host's own with Kapok's documents in it.
 *
 * @param scheme to score by
 * @param history what is scored
 * @param asOf the last day that counts
 */
public record ScoringRequest(IncentiveScheme scheme, History history, LocalDate asOf) {}
