package org.kapok.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: a new entry copies the path to it and shares the rest, so that a
 * book of many orders is not copied for each event. Balanced by height (AVL).
 */
final class SharedTree<K extends Comparable<? super K>, V> {
  private final @Nullable Node<K, V> root;

  private SharedTree(@Nullable Node<K, V> root) {
    this.root = root;
  }

  private record Node<K, V>(
      K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right, int height) {}

  static <K extends Comparable<? super K>, V> SharedTree<K, V> empty() {
    return new SharedTree<>(null);
  }

  Optional<V> get(K key) {
    Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key());
      if (order == 0) {
        return Optional.of(node.value());
      }
      node = order < 0 ? node.left() : node.right();
    }
    return Optional.empty();
  }

  SharedTree<K, V> with(K key, V value) {
    return new SharedTree<>(put(root, key, value));
  }

  /** The values in the order of the keys. */
  List<V> values() {
    List<V> values = new ArrayList<>();
    forEach((key, value) -> values.add(value));
    return values;
  }

  void forEach(BiConsumer<K, V> action) {
    visit(root, action);
  }

  private static <K, V> void visit(@Nullable Node<K, V> node, BiConsumer<K, V> action) {
    if (node != null) {
      visit(node.left(), action);
      action.accept(node.key(), node.value());
      visit(node.right(), action);
    }
  }

  private static <K extends Comparable<? super K>, V> Node<K, V> put(
      @Nullable Node<K, V> node, K key, V value) {
    if (node == null) {
      return node(key, value, null, null);
    }
    int order = key.compareTo(node.key());
    if (order == 0) {
      return node(key, value, node.left(), node.right());
    }
    return order < 0
        ? balanced(node.key(), node.value(), put(node.left(), key, value), node.right())
        : balanced(node.key(), node.value(), node.left(), put(node.right(), key, value));
  }

  private static int height(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.height();
  }

  private static <K, V> Node<K, V> node(
      K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    return new Node<>(key, value, left, right, 1 + Math.max(height(left), height(right)));
  }

  private static <K, V> Node<K, V> balanced(
      K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    if (left != null && height(left) > height(right) + 1) {
      Node<K, V> inner = left.right();
      return inner == null || height(left.left()) >= height(inner)
          ? node(left.key(), left.value(), left.left(), node(key, value, inner, right))
          : node(
              inner.key(),
              inner.value(),
              node(left.key(), left.value(), left.left(), inner.left()),
              node(key, value, inner.right(), right));
    }
    if (right != null && height(right) > height(left) + 1) {
      Node<K, V> inner = right.left();
      return inner == null || height(right.right()) >= height(inner)
          ? node(right.key(), right.value(), node(key, value, left, inner), right.right())
          : node(
              inner.key(),
              inner.value(),
              node(key, value, left, inner.left()),
              node(right.key(), right.value(), inner.right(), right.right()));
    }
    return node(key, value, left, right);
  }
}
