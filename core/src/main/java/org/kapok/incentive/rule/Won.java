package org.kapok.incentive.rule;

import java.util.Optional;
import org.kapok.id.HonourId;

/**
 * How often the subject has won an honour before the participation (获奖次数): every level and every
 * award that its history says was won, on the date that it gives. Renewals are not counted, nor
 * what was brought along from elsewhere.
 *
 * <p>Example: {@code {"won": {"honour": "medal", "each": "year"}}}.
 *
 * @param honour which honour
 * @param each the window in which it was won, up to the participation; the lifetime, if left out
 */
public record Won(HonourId honour, Optional<Window> each) {}
