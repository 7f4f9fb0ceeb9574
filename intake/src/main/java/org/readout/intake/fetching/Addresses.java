package org.readout.intake.fetching;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Which addresses may be fetched: pages of the web, and no machine of the house, whatever a feed or a redirect names. */
final class Addresses {

    private final boolean house;

    /** @param house whether machines of the house may be fetched from too, as in tests */
    Addresses(boolean house) {
        this.house = house;
    }

    /**
     * @throws RefusedException where it may not be fetched
     * @throws UnknownHostException where there is no such host
     */
    void check(URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException(address + ": only http and https are fetched");
        }
        String host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            throw new RefusedException(address + ": an address without a plain host");
        }
        for (InetAddress at : InetAddress.getAllByName(host)) {
            if (isNobodys(at) || (!house && isOfTheHouse(at))) {
                throw new RefusedException(address + ": " + at.getHostAddress()
                        + " is no address of the web but of this machine or its network");
            }
        }
    }

    private static boolean isOfTheHouse(InetAddress at) {
        return at.isLoopbackAddress()
                || at.isSiteLocalAddress()
                || (at instanceof Inet6Address && isUniqueLocal(at.getAddress()));
    }

    /** No page stands there, and what answers may be what gives this machine its keys. */
    private static boolean isNobodys(InetAddress at) {
        return at.isAnyLocalAddress()
                || at.isLinkLocalAddress()
                || at.isMulticastAddress()
                || isReserved(at.getAddress())
                || (at instanceof Inet6Address && isMapped(at.getAddress()));
    }

    /** 0/8, 100.64/10 (shared by providers), 192.0.0/24, 198.18/15, 240/4. */
    private static boolean isReserved(byte[] bytes) {
        if (bytes.length != 4) {
            return false;
        }
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        return a == 0
                || (a == 100 && b >= 64 && b < 128)
                || (a == 192 && b == 0 && bytes[2] == 0)
                || (a == 198 && (b == 18 || b == 19))
                || a >= 240;
    }

    private static boolean isUniqueLocal(byte[] bytes) {
        return (bytes[0] & 0xfe) == 0xfc;
    }

    /** IPv4 behind IPv6: NAT64 and 6to4 lead to any address. */
    private static boolean isMapped(byte[] bytes) {
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return nat64 || sixToFour;
    }
}
