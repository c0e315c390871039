package dev.lodestar.workspace.identity;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.Members;
import dev.lodestar.workspace.SecretLinks;

/** The way from an invitation's secret into its workspace. */
@ApplicationScoped
class Joining {

    private final SecretLinks links;
    private final Members members;
    private final Sessions sessions;
    private final Tenancy tenancy;
    private final Clock clock;

    Joining(SecretLinks links, Members members, Sessions sessions, Tenancy tenancy, Clock clock) {
        this.links = links;
        this.members = members;
        this.sessions = sessions;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Sessions.NewSession join(JoinWorkspace.Input input) {
        var target = links.find(Members.PURPOSE, input.token())
                .orElseThrow(() -> new UserErrorException(UserErrorCode.NOT_FOUND,
                        "This invitation is unknown or was replaced. Ask for a new one.", "input", "token"));
        if (target.isExpired(clock.instant())) {
            throw new UserErrorException(UserErrorCode.EXPIRED, "This invitation has ended. Ask for a new one.", "input",
                    "token");
        }
        var account = tenancy.within(target.workspaceId(),
                () -> members.accept(target.subjectId(), input.name(), input.password()));
        return sessions.open(account, target.workspaceId());
    }
}
