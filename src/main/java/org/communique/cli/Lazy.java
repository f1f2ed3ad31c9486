package org.communique.cli;

import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, once, whichever thread asks.
 *
 * @param <T>
 *            what is made
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private T made;

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }
}
