package org.communique.article.fetching;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and lets only public addresses through. The connection goes to the very address that was checked, so
 * that a name whose answer changes between two look-ups gains nothing.
 *
 * <p>Example: {@code 169.254.169.254}, {@code 10.0.0.1}, {@code ::1} and a name that leads to one of them are refused.
 */
final class PublicAddresses implements DnsResolver {
    private final boolean allowPrivate;
    private final Optional<String> proxyHost;
    private final Names names;

    /** Asks for the addresses of a name. */
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** A name that leads into a private network. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String address) {
            super(address);
        }
    }

    PublicAddresses(boolean allowPrivate, Optional<String> proxyHost, Names names) {
        this.allowPrivate = allowPrivate;
        this.proxyHost = proxyHost;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.addresses(host);
        if (!allowPrivate && proxyHost.filter(host::equalsIgnoreCase).isEmpty()) {
            for (InetAddress address : addresses) {
                if (!isPublic(address)) {
                    throw new PrivateAddressException(address.getHostAddress());
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    /** RFC 6890: the registry of addresses for special purposes. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean testing = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first != 10 && first != 127 && first < 224 && !shared && !protocol && !testing;
    }

    /** Unique local addresses are private; addresses that carry an IPv4 address are as public as that one. */
    private static boolean isPublic6(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        boolean documentation = (bytes[0] & 0xff) == 0x20 && bytes[1] == 1 && (bytes[2] & 0xff) == 0x0d
                && (bytes[3] & 0xff) == 0xb8;
        boolean nat64 = bytes[0] == 0 && (bytes[1] & 0xff) == 0x64 && (bytes[2] & 0xff) == 0xff
                && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = (bytes[0] & 0xff) == 0x20 && bytes[1] == 2;
        boolean compatible = Arrays.equals(Arrays.copyOf(bytes, 10), new byte[10]);
        byte[] carried = sixToFour ? Arrays.copyOfRange(bytes, 2, 6) : Arrays.copyOfRange(bytes, 12, 16);
        boolean carries = nat64 || sixToFour || compatible;
        return !uniqueLocal && !documentation && (!carries || isPublic4(carried));
    }
}
