package org.communique.article.reading;

/**
 * Is told how far the reading of local files is.
 *
 * <p>Example: of a folder of 4 MB, 1 MB was read: a quarter.
 */
public interface Advance {
    /** Nobody watches. */
    Advance UNWATCHED = new Advance() {
        @Override
        public void begin(long bytes) {
            // Nobody watches.
        }

        @Override
        public void read(long bytes) {
            // Nobody watches.
        }
    };

    /** Reading begins of so many bytes; of none when nobody knows how much there is to read. */
    void begin(long bytes);

    /** So many bytes more were read. */
    void read(long bytes);

    /** Whether to stop before the next piece; asked often. */
    default boolean isStopped() {
        return false;
    }
}
