/// Something AWS sells that the stack may use: its raw value is its name in the price list and in `cost --json`.
package enum SKU: String, CaseIterable, Sendable {
  case fargateX86CPU = "fargate_x86_vcpu_hour"
  case fargateX86Memory = "fargate_x86_gb_hour"
  case fargateARMCPU = "fargate_arm_vcpu_hour"
  case fargateARMMemory = "fargate_arm_gb_hour"
  /// Above the 20 GB that a task has anyway.
  case fargateStorage = "fargate_ephemeral_gb_hour"
  case loadBalancer = "alb_hour"
  case loadBalancerUnit = "alb_lcu_hour"
  case natGateway = "nat_gateway_hour"
  case natGatewayTraffic = "nat_gateway_gb"
  case t4gNano = "t4g_nano_hour"
  case t4gMicro = "t4g_micro_hour"
  case t4gSmall = "t4g_small_hour"
  case publicAddress = "public_ipv4_hour"
  case volume = "ebs_gp3_gb_month"
  case fileSystem = "efs_standard_gb_month"
  case fileSystemRead = "efs_elastic_read_gb"
  case fileSystemWrite = "efs_elastic_write_gb"
  case fileSystemBackup = "backup_efs_warm_gb_month"
  case secret = "secret_month"
  case logIngestion = "cloudwatch_logs_ingest_gb"
  case logStorage = "cloudwatch_logs_storage_gb_month"
  case metric = "cloudwatch_custom_metric_month"
  case alarm = "cloudwatch_alarm_month"
  case functionX86 = "lambda_x86_gb_second"
  case functionARM = "lambda_arm_gb_second"
  /// The first tier, up to 10 TB a month.
  case dataOut = "data_out_internet_gb_first_10tb"
  /// Paid twice: on leaving one zone and on entering the other.
  case betweenZones = "inter_az_gb_each_direction"
}
