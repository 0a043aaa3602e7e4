package org.kapok.activity;

import org.kapok.id.TeamId;

/**
 * That a session is a volunteer team's action (队伍行动, J5). Which kinds of action belong to which
 * chain is the city's to say, so it stands here. The team itself is marked present like a person.
 *
 * <p>Example: {@code new TeamAction(TeamId.of("t-1"), ServiceChain.GUIDANCE)}.
 *
 * @param team whose action
 * @param chain guidance or service
 */
public record TeamAction(TeamId team, ServiceChain chain) {}
