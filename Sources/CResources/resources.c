#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char functions_downgrade_guard_sh[] = {
#embed "../../Resources/Functions/downgrade-guard.sh"
};
static const unsigned char functions_initializer_py[] = {
#embed "../../Resources/Functions/initializer.py"
};
static const unsigned char functions_nat_instance_sh[] = {
#embed "../../Resources/Functions/nat-instance.sh"
};
static const unsigned char functions_responder_py[] = {
#embed "../../Resources/Functions/responder.py"
};
static const unsigned char functions_settler_py[] = {
#embed "../../Resources/Functions/settler.py"
};
static const unsigned char permissions_permissions_txt[] = {
#embed "../../Resources/Permissions/permissions.txt"
};
static const unsigned char prices_prices_txt[] = {
#embed "../../Resources/Prices/prices.txt"
};
static const unsigned char releases_gitlab_ce_json[] = {
#embed "../../Resources/Releases/gitlab-ce.json"
};
static const unsigned char templates_computing_yaml_mustache[] = {
#embed "../../Resources/Templates/computing.yaml.mustache"
};
static const unsigned char templates_efs_initializer_yaml_mustache[] = {
#embed "../../Resources/Templates/efs-initializer.yaml.mustache"
};
static const unsigned char templates_egress_nat_gateway_yaml_mustache[] = {
#embed "../../Resources/Templates/egress-nat-gateway.yaml.mustache"
};
static const unsigned char templates_egress_nat_instance_yaml_mustache[] = {
#embed "../../Resources/Templates/egress-nat-instance.yaml.mustache"
};
static const unsigned char templates_gitlab_rb_yaml_mustache[] = {
#embed "../../Resources/Templates/gitlab-rb.yaml.mustache"
};
static const unsigned char templates_load_balancer_http_yaml_mustache[] = {
#embed "../../Resources/Templates/load-balancer-http.yaml.mustache"
};
static const unsigned char templates_load_balancer_https_yaml_mustache[] = {
#embed "../../Resources/Templates/load-balancer-https.yaml.mustache"
};
static const unsigned char templates_load_balancer_yaml_mustache[] = {
#embed "../../Resources/Templates/load-balancer.yaml.mustache"
};
static const unsigned char templates_metadata_yaml_mustache[] = {
#embed "../../Resources/Templates/metadata.yaml.mustache"
};
static const unsigned char templates_network_new_yaml_mustache[] = {
#embed "../../Resources/Templates/network-new.yaml.mustache"
};
static const unsigned char templates_network_private_yaml_mustache[] = {
#embed "../../Resources/Templates/network-private.yaml.mustache"
};
static const unsigned char templates_outputs_yaml_mustache[] = {
#embed "../../Resources/Templates/outputs.yaml.mustache"
};
static const unsigned char templates_parameters_data_yaml_mustache[] = {
#embed "../../Resources/Templates/parameters-data.yaml.mustache"
};
static const unsigned char templates_parameters_gitlab_yaml_mustache[] = {
#embed "../../Resources/Templates/parameters-gitlab.yaml.mustache"
};
static const unsigned char templates_parameters_network_yaml_mustache[] = {
#embed "../../Resources/Templates/parameters-network.yaml.mustache"
};
static const unsigned char templates_security_yaml_mustache[] = {
#embed "../../Resources/Templates/security.yaml.mustache"
};
static const unsigned char templates_stack_yaml_mustache[] = {
#embed "../../Resources/Templates/stack.yaml.mustache"
};
static const unsigned char templates_storage_yaml_mustache[] = {
#embed "../../Resources/Templates/storage.yaml.mustache"
};
static const unsigned char templates_schedule_yaml_mustache[] = {
#embed "../../Resources/Templates/schedule.yaml.mustache"
};
static const unsigned char schedule_time_zones_txt[] = {
#embed "../../Resources/Schedule/time-zones.txt"
};
static const unsigned char zones_zones_json[] = {
#embed "../../Resources/Zones/zones.json"
};

#define RESOURCE(path, bytes) {path, bytes, sizeof bytes}

static const resource_t resources[] = {
    RESOURCE("Functions/downgrade-guard.sh", functions_downgrade_guard_sh),
    RESOURCE("Functions/initializer.py", functions_initializer_py),
    RESOURCE("Functions/nat-instance.sh", functions_nat_instance_sh),
    RESOURCE("Functions/responder.py", functions_responder_py),
    RESOURCE("Functions/settler.py", functions_settler_py),
    RESOURCE("Permissions/permissions.txt", permissions_permissions_txt),
    RESOURCE("Prices/prices.txt", prices_prices_txt),
    RESOURCE("Releases/gitlab-ce.json", releases_gitlab_ce_json),
    RESOURCE("Schedule/time-zones.txt", schedule_time_zones_txt),
    RESOURCE("Templates/computing.yaml.mustache", templates_computing_yaml_mustache),
    RESOURCE("Templates/efs-initializer.yaml.mustache", templates_efs_initializer_yaml_mustache),
    RESOURCE("Templates/egress-nat-gateway.yaml.mustache", templates_egress_nat_gateway_yaml_mustache),
    RESOURCE("Templates/egress-nat-instance.yaml.mustache", templates_egress_nat_instance_yaml_mustache),
    RESOURCE("Templates/gitlab-rb.yaml.mustache", templates_gitlab_rb_yaml_mustache),
    RESOURCE("Templates/load-balancer-http.yaml.mustache", templates_load_balancer_http_yaml_mustache),
    RESOURCE("Templates/load-balancer-https.yaml.mustache", templates_load_balancer_https_yaml_mustache),
    RESOURCE("Templates/load-balancer.yaml.mustache", templates_load_balancer_yaml_mustache),
    RESOURCE("Templates/metadata.yaml.mustache", templates_metadata_yaml_mustache),
    RESOURCE("Templates/network-new.yaml.mustache", templates_network_new_yaml_mustache),
    RESOURCE("Templates/network-private.yaml.mustache", templates_network_private_yaml_mustache),
    RESOURCE("Templates/outputs.yaml.mustache", templates_outputs_yaml_mustache),
    RESOURCE("Templates/parameters-data.yaml.mustache", templates_parameters_data_yaml_mustache),
    RESOURCE("Templates/parameters-gitlab.yaml.mustache", templates_parameters_gitlab_yaml_mustache),
    RESOURCE("Templates/parameters-network.yaml.mustache", templates_parameters_network_yaml_mustache),
    RESOURCE("Templates/schedule.yaml.mustache", templates_schedule_yaml_mustache),
    RESOURCE("Templates/security.yaml.mustache", templates_security_yaml_mustache),
    RESOURCE("Templates/stack.yaml.mustache", templates_stack_yaml_mustache),
    RESOURCE("Templates/storage.yaml.mustache", templates_storage_yaml_mustache),
    RESOURCE("Zones/zones.json", zones_zones_json),
};

const resource_t *resource_at(size_t index) {
  return index < sizeof resources / sizeof *resources ? &resources[index] : NULL;
}
