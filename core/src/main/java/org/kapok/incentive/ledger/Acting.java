package org.kapok.incentive.ledger;

import org.kapok.id.SubjectId;

/**
 * Who uses the account of a group (家庭账户、团队账户).
 *
 * @param holder who
 * @param group the group to which the account belongs, and the holder
 */
public record Acting(SubjectId holder, HolderGroup group) {}
