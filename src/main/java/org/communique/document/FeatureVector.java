package org.communique.document;

import java.util.Arrays;

/**
 * The features that hold in one situation, each hashed to a number.
 *
 * <p>Example: "the word before is <i>Foreign</i>" and "the word ends in <i>-ov</i>" are two features of "Lavrov" in
 * "Foreign Minister Lavrov". Two features with the same number cannot be told apart, which is rare and harmless.
 */
public final class FeatureVector {
    private int[] keys = new int[96];
    private int[] room = new int[96];
    private int size;

    /** Forgets all features, to begin another situation. */
    public void clear() {
        size = 0;
    }

    /** How many features hold. */
    public int size() {
        return size;
    }

    /** The number of one feature. */
    public int key(int at) {
        return keys[at];
    }

    /** Room for a number a feature, for whoever looks them up; its content means nothing afterwards. */
    int[] room() {
        if (room.length < keys.length) {
            room = new int[keys.length];
        }
        return room;
    }

    /** Keeps the features as they are now. */
    public int[] copyOfKeys() {
        return Arrays.copyOf(keys, size);
    }

    void add(int template) {
        put(Hash.finish(template * 0x9E3779B1));
    }

    void add(int template, int a) {
        put(Hash.finish(Hash.join(template * 0x9E3779B1, a)));
    }

    void add(int template, int a, int b) {
        put(Hash.finish(Hash.join(Hash.join(template * 0x9E3779B1, a), b)));
    }

    void add(int template, int a, int b, int c) {
        put(Hash.finish(Hash.join(Hash.join(Hash.join(template * 0x9E3779B1, a), b), c)));
    }

    private void put(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }
}
