package org.kapok.talent;

import org.kapok.text.LocalizedText;

/**
 * One part of a candidate's score, with the reason for it.
 *
 * <p>Example: {@code part.reason().in("zh")}.
 *
 * @param criterion for what
 * @param points how many; 0 or above
 * @param reason why so many, in Chinese and English
 */
public record ScorePart(MatchCriterion criterion, long points, LocalizedText reason) {}
