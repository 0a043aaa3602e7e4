/**
 * What points are redeemed for (兑换商城): goods, services, study places. G14 gives honours, material
 * rewards and points to redeem (荣誉激励+物质回馈+积分兑换); this is the third, and the goods of the second.
 */
@NullMarked
package org.kapok.incentive.reward;

import org.jspecify.annotations.NullMarked;
