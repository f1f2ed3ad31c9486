package org.communique.document;

/**
 * Stable numbers for words and features: the same in every run and on every machine, since trained weights are kept
 * under them. The mixing steps are those of MurmurHash3.
 */
final class Hash {
    private Hash() {
    }

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int from, int to) {
        int hash = 17;
        for (int at = from; at < to; at++) {
            hash = step(hash, text.charAt(at));
        }
        return finish(hash);
    }

    static int step(int hash, int value) {
        int mixed = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xe6546b64;
    }

    static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
