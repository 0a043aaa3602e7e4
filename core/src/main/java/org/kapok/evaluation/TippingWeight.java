package org.kapok.evaluation;

import java.util.Optional;
import org.kapok.quantity.Amount;

/**
 * The nearest weight of an item at which the grade would be another (权重敏感性), the others of its
 * section being scaled so that they still add up to one.
 *
 * @param item the id of the item
 * @param weight what it weighs
 * @param tipping what it would have to weigh
 * @param grade the grade that would give; empty if none
 */
public record TippingWeight(String item, Amount weight, Amount tipping, Optional<String> grade) {}
