package io.gendan.shipment.survey;

import static io.gendan.shipment.survey.SurveyRefusal.*;

import io.gendan.shipment.identifier.ContainerNumber;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.Manifests.Manifest;
import java.util.ArrayList;
import java.util.List;

/** What a surveyor counted, against what the shipment has. */
final class Findings {
    private Findings() {}

    static List<Finding> checked(List<Finding> findings, Manifest manifest) {
        var checked = new ArrayList<Finding>();
        for (var finding : findings) {
            var at = "/findings/" + checked.size();
            checked.add(new Finding(
                    containerNo(finding.containerNo(), manifest, at + "/containerNo"),
                    finding.marks(),
                    finding.packages(),
                    finding.condition(),
                    finding.note()));
        }
        long counted = count(findings);
        if (manifest.packages() != null && counted > manifest.packages())
            throw TOO_MANY_PACKAGES.refused(
                    "They count " + counted + ", the shipment has " + manifest.packages(), "/findings");
        return List.copyOf(checked);
    }

    private static String containerNo(String written, Manifest manifest, String at) {
        if (written == null) return null;
        return ContainerNumber.of(written)
                .filter(manifest.containers()::contains)
                .orElseThrow(() -> NO_SUCH_CONTAINER.refused(written + ": " + NO_SUCH_CONTAINER.sentence(), at));
    }

    private static long count(List<Finding> findings) {
        return findings.stream().mapToLong(Finding::packages).sum();
    }

    /** Lost when all of it is, sound when nothing was found that is not; some lost is damaged. Nobody knows what was not looked at. */
    static CargoCondition asAWhole(List<Finding> findings, Manifest manifest) {
        var all = manifest.packages() == null || count(findings) >= manifest.packages();
        var conditions = findings.stream().map(Finding::condition).distinct().toList();
        if (conditions.contains(CargoCondition.DAMAGED)) return CargoCondition.DAMAGED;
        if (conditions.contains(CargoCondition.LOST))
            return all && conditions.size() == 1 ? CargoCondition.LOST : CargoCondition.DAMAGED;
        return all && conditions.equals(List.of(CargoCondition.SOUND)) ? CargoCondition.SOUND : CargoCondition.UNKNOWN;
    }
}
