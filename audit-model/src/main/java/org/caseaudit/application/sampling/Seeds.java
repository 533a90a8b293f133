package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.caseaudit.application.shared.Collaborator;

/** Makes a seed where nobody throws dice: 256 bits nobody can foresee. */
@Collaborator
public class Seeds {
    private static final int BYTES = 32;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Seeds() {}

    String make() {
        byte[] seed = new byte[BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
