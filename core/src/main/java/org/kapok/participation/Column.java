package org.kapok.participation;

import java.util.List;

/**
 * One property of participations.
 *
 * @param values the different ones in order of their codes, from 1 on
 * @param codes of one participation after the other; nobody changes them
 */
record Column(List<Object> values, int[] codes) {}
