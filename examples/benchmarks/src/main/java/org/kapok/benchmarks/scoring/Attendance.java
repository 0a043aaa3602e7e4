package org.kapok.benchmarks.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A participation as an application would keep it.
 *
 * @param id its number, in the order of making
 * @param member whose it is
 * @param start when it began
 * @param kind what it is
 * @param minutes how long it took
 * @param function what its venue is for
 * @param theme of a route; null if it has none
 * @param tier of the member
 * @param rating from 1 to 5, 0 if it has none
 * @param noShow whether the member stayed away
 */
record Attendance(
    long id,
    String member,
    Instant start,
    Kind kind,
    int minutes,
    Function function,
    @Nullable Theme theme,
    Tier tier,
    int rating,
    boolean noShow) {}
