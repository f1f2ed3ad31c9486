package org.communique.cli;

public final class Communique {
    private Communique() {
    }

    public static void main(String[] args) {
        System.out.println("x");
    }
}
