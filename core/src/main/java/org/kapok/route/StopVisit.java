package org.kapok.route;

import java.time.Instant;
import org.kapok.id.VenueId;

/**
 * That somebody was at a base (打卡).
 *
 * <p>Example: {@code new StopVisit(VenueId.of("memorial"), at, false)}.
 *
 * @param base where
 * @param at when
 * @param struck whether it was noted by mistake
 */
public record StopVisit(VenueId base, Instant at, boolean struck) {}
