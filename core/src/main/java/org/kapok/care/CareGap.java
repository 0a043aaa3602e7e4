package org.kapok.care;

import java.util.Optional;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;

/**
 * A duty of which it cannot be said in full when it is due, so that what is missing is not taken
 * for nothing to do.
 *
 * @param duty which duty
 * @param member towards whom; empty if towards anybody
 * @param unknown what is not known
 */
public record CareGap(CareDutyId duty, Optional<MemberId> member, CareUnknown unknown) {}
