/**
 * The command line: words typed become calls of the other packages. Commands are thin; results go to standard output,
 * everything else to standard error. It alone imports picocli, and it alone may catch broadly.
 */
package org.communique.cli;
